package org.provolt.gateway.reading;

import org.provolt.kernel.ImportId;

/// Another reader has the file: this one was silent for too long.
class LostClaim extends RuntimeException {

    LostClaim(ImportId importId) {
        super("import " + importId + " is another reader's now");
    }
}
