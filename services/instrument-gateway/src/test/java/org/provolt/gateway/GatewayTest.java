package org.provolt.gateway;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.provolt.testkit.ProvoltTestResource;

/// A test of the whole service with its own database and topics.
@QuarkusTest
@WithTestResource(
        value = ProvoltTestResource.class,
        initArgs = @ResourceArg(name = "service", value = "instrument-gateway"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface GatewayTest {}
