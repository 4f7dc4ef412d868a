package org.provolt.imaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.imaging.ImagingFact;
import org.provolt.imaging.domain.Image;
import org.provolt.servicekit.events.ServiceDefinition;
import org.provolt.servicekit.events.ServiceDefinition.Stream;

/// What imaging is made of.
class ImagingService {

    @Produces
    @Singleton
    ServiceDefinition definition() {
        return new ServiceDefinition("imaging", ImagingFact.class, List.of(Stream.of(Image.class)));
    }
}
