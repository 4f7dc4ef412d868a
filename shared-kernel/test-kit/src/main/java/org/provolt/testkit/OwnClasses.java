package org.provolt.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.Assertions;

/// A module's own classes without its tests, read once per test JVM.
final class OwnClasses {

    private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

    private OwnClasses() {}

    /// @param rootPackage the module's, such as `org.provolt.pressure`; a package without classes is a mistake in the
    /// test
    static JavaClasses under(String rootPackage) {
        JavaClasses classes = READ.computeIfAbsent(
                rootPackage,
                name -> new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(name));
        Assertions.assertThat(classes)
                .as("classes under " + rootPackage + ", where the house rules look")
                .isNotEmpty();
        return classes;
    }
}
