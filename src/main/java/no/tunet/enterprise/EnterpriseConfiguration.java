package no.tunet.enterprise;

import java.net.URI;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects to the register at the configured address, or to the fictional enterprises when there is none. */
@Configuration(proxyBeanMethods = false)
class EnterpriseConfiguration {
    @Bean
    static Source enterpriseSource(@Value("${tunet.enterprise.address:}") String address) {
        return address.isBlank()
                ? new FictionalRegister()
                : new Enhetsregisteret(URI.create(address.strip()), new Fetch(), new Breaker(InstantSource.system()));
    }

    @Bean
    static Memory enterpriseMemory() {
        return new Memory(InstantSource.system());
    }
}
