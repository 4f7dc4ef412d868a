package org.provolt.k8s;

import java.util.stream.Stream;

/// Something that manifests have to keep. It answers with a sentence for each place where they do not.
@FunctionalInterface
interface Rule {

    Stream<String> complaints(House house);
}
