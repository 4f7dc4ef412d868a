package org.provolt.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.provolt.local.process.Folders;
import org.provolt.local.process.Resource;

/// A stack's own home for Keycloak: the shared programs by links, its own realm file to import.
///
/// The realm file is the embedded stack's: it holds the demonstration accounts, whose passwords are their names. An
/// import is ignored once the realm exists.
public record KeycloakHome(Path folder) {

    /// Laid out anew at every start, since the shared programs may be of another version now.
    public static KeycloakHome laidOut(Path folder, KeycloakDistribution programs) {
        try {
            Folders.delete(folder);
            Path realms = Files.createDirectories(folder.resolve("data").resolve("import"));
            for (String shared : new String[] {"lib", "conf", "providers", "themes", "version.txt"}) {
                Files.createSymbolicLink(folder.resolve(shared), programs.home().resolve(shared));
            }
            Files.writeString(realms.resolve("provolt-realm.json"), Resource.text("keycloak/provolt-realm.json"));
            return new KeycloakHome(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not lay out " + folder, e);
        }
    }
}
