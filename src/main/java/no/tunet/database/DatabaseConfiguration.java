package no.tunet.database;

import java.util.concurrent.Executor;
import javax.sql.DataSource;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskDecorator;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Wires transactions that know their actor; events from other modules are handled as the job "events". */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
@EnableAsync
@EnableScheduling
class DatabaseConfiguration {
    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new ActorTransactionManager(dataSource);
    }

    @Bean
    TaskDecorator actsAsEvents() {
        return work -> () -> Acting.run(new Actor.Job("events"), work);
    }

    /** Named as Spring expects it, for asynchronous event listeners. */
    @Bean(name = {"taskExecutor", "applicationTaskExecutor"})
    Executor taskExecutor(TaskDecorator actsAsEvents) {
        var executor = new SimpleAsyncTaskExecutor("events-");
        executor.setVirtualThreads(true);
        executor.setConcurrencyLimit(4);
        executor.setTaskDecorator(actsAsEvents);
        return executor;
    }
}
