package org.provolt.servicekit.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;

/// Describes the operations' paths with the service's own name in them, where the code has a hole for it: so the
/// descriptions of all services can stand beside each other.
public class OwnPaths implements OASFilter {

    private static final String HOLE = "{service}";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Paths paths = description.getPaths();
        if (paths == null || paths.getPathItems() == null) {
            return;
        }
        String service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        Map<String, PathItem> named = new LinkedHashMap<>();
        paths.getPathItems().forEach((path, item) -> named.put(path.replace(HOLE, service), own(path, item)));
        Paths own = OASFactory.createPaths();
        named.forEach(own::addPathItem);
        description.setPaths(own);
    }

    private static PathItem own(String path, PathItem item) {
        if (path.contains(HOLE)) {
            item.getOperations().values().forEach(operation -> {
                if (operation.getParameters() != null) {
                    operation.setParameters(operation.getParameters().stream()
                            .filter(parameter -> !"service".equals(parameter.getName()))
                            .toList());
                }
            });
        }
        return item;
    }
}
