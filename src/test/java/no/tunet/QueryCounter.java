package no.tunet;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts the SQL statements that the calling thread sends to the database, the one that sets the actor included; a batch counts as one.
 * Import it into the Spring test context and ask {@link #statements}.
 */
public final class QueryCounter implements BeanPostProcessor {
    private static final ThreadLocal<List<String>> RECORDING = new ThreadLocal<>();

    /** The statements that were sent while the work ran on this thread, in order. */
    public static List<String> statements(Callable<?> work) {
        List<String> sent = new ArrayList<>();
        RECORDING.set(sent);
        try {
            work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            RECORDING.remove();
        }
        return List.copyOf(sent);
    }

    /** How many there were. */
    public static int count(Callable<?> work) {
        return statements(work).size();
    }

    /** Those a page sends for what it shows, beside finding the session and telling the database who acts. */
    public static List<String> ofPage(Callable<?> work) {
        return statements(work).stream()
                .filter(sql -> !sql.contains("set_config('tunet.actor'") && !sql.contains("access.session"))
                .toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counting(source) : bean;
    }

    /** The same data source, counted. */
    public static DataSource counting(DataSource source) {
        return proxy(DataSource.class, source, Optional.empty());
    }

    private static <T> T proxy(Class<T> type, T target, Optional<String> prepared) {
        InvocationHandler handler = (self, method, arguments) -> {
            record(method, arguments, prepared);
            Object result;
            try {
                result = method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            return wrapped(method, arguments, result);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static void record(Method method, Object[] arguments, Optional<String> prepared) {
        List<String> recording = RECORDING.get();
        if (recording != null
                && method.getName().startsWith("execute")
                && Statement.class.isAssignableFrom(method.getDeclaringClass())) {
            recording.add(prepared.orElseGet(() -> arguments == null ? "batch" : String.valueOf(arguments[0])));
        }
    }

    private static Object wrapped(Method method, Object[] arguments, Object result) {
        return switch (method.getName()) {
            case "getConnection" ->
                result instanceof Connection c ? proxy(Connection.class, c, Optional.empty()) : result;
            case "prepareStatement" ->
                proxy(PreparedStatement.class, (PreparedStatement) result, Optional.of((String) arguments[0]));
            case "createStatement" -> proxy(Statement.class, (Statement) result, Optional.empty());
            default -> result;
        };
    }
}
