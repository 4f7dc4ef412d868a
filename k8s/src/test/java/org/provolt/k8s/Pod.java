package org.provolt.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A pod as its Deployment, StatefulSet or Job describes it. Each has one container.
record Pod(Resource owner) {

    String name() {
        return owner.name();
    }

    JsonNode spec() {
        return owner.at("/spec/template/spec");
    }

    Map<String, String> labels() {
        return Resource.texts(owner.at("/spec/template/metadata/labels"));
    }

    JsonNode container() {
        List<JsonNode> containers = Resource.each(spec().path("containers")).toList();
        if (containers.size() != 1) {
            throw new IllegalStateException(owner + " has " + containers.size() + " containers");
        }
        return containers.getFirst();
    }

    /// The container's port of that number or name.
    Optional<Integer> port(JsonNode numberOrName) {
        return Resource.each(container().path("ports"))
                .filter(port -> port.path("name").equals(numberOrName)
                        || port.path("containerPort").equals(numberOrName))
                .map(port -> port.path("containerPort").asInt())
                .findFirst();
    }

    @Override
    public String toString() {
        return owner.toString();
    }
}
