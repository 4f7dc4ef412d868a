package org.provolt.portal.people;

import io.quarkus.cache.CacheResult;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;

/// The laboratory's people as Keycloak knows them now. Nothing of it is stored: who is removed there has no name here
/// any more, while what they did stays under their subject.
///
/// A Keycloak that does not answer, or does not let this client look, costs a page its names and nothing else.
@Singleton
public class Directory {

    private static final Logger LOG = Logger.getLogger(Directory.class);

    private static final int NOT_FOUND = 404;

    private final Keycloak keycloak;
    private final String realm;

    Directory(Keycloak keycloak, @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
    }

    /// The name of somebody; empty where nobody of that subject is known (any more).
    @CacheResult(cacheName = "people")
    public Optional<String> name(String subject) {
        return asked(() -> Optional.of(name(users().get(subject).toRepresentation())));
    }

    /// The subject of whoever signs in by a name.
    @CacheResult(cacheName = "sign-in-names")
    public Optional<String> subject(String signInName) {
        return asked(() -> {
            List<UserRepresentation> found = users().searchByUsername(signInName, true);
            return found.stream().map(UserRepresentation::getId).findFirst();
        });
    }

    private UsersResource users() {
        return keycloak.realm(realm).users();
    }

    private static String name(UserRepresentation user) {
        String name = Stream.of(Optional.ofNullable(user.getFirstName()), Optional.ofNullable(user.getLastName()))
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? user.getUsername() : name;
    }

    private static Optional<String> asked(Supplier<Optional<String>> question) {
        try {
            return question.get();
        } catch (RuntimeException failed) {
            // Its client fails in its own ways, with a null pointer where an answer has no token.
            if (!isNobody(failed)) {
                LOG.warnf("people go without names for a minute: Keycloak says %s", failed);
            }
        }
        return Optional.empty();
    }

    private static boolean isNobody(RuntimeException failed) {
        return failed instanceof WebApplicationException refused
                && refused.getResponse().getStatus() == NOT_FOUND;
    }
}
