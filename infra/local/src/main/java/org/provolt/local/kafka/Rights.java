package org.provolt.local.kafka;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.jspecify.annotations.Nullable;
import org.provolt.local.Trouble;
import org.provolt.local.process.Resource;

/// Who may do what on the broker, from infra/kafka/rights.json. What is not named is refused.
public record Rights(List<Right> rights) {

    private static final long ANSWER_SECONDS = 60;
    private static final long BETWEEN_QUESTIONS_MS = 50;

    /// Of one account.
    ///
    /// @param account   as it signs in; `ANONYMOUS` for who did not
    /// @param write     topics
    /// @param read      topics
    /// @param groups    consumer groups whose offsets it may move
    /// @param notGroups those among them that it may not
    public record Right(
            String account,
            @Nullable List<String> write,
            @Nullable List<String> read,
            @Nullable List<String> groups,
            @JsonProperty("not_groups") @Nullable List<String> notGroups) {

        private Stream<AclBinding> bindings() {
            return Stream.of(
                            all(write, ResourceType.TOPIC, AclOperation.WRITE, AclPermissionType.ALLOW),
                            all(read, ResourceType.TOPIC, AclOperation.READ, AclPermissionType.ALLOW),
                            all(groups, ResourceType.GROUP, AclOperation.READ, AclPermissionType.ALLOW),
                            all(notGroups, ResourceType.GROUP, AclOperation.READ, AclPermissionType.DENY))
                    .flatMap(some -> some);
        }

        private Stream<AclBinding> all(
                @Nullable List<String> names, ResourceType type, AclOperation act, AclPermissionType permission) {
            return Optional.ofNullable(names).orElse(List.of()).stream()
                    .map(name -> new AclBinding(
                            pattern(type, name), new AccessControlEntry("User:" + account, "*", act, permission)));
        }
    }

    /// The list as it stands in the repository.
    public static Rights ofTheHouse() {
        try {
            var tree = new ObjectMapper().readTree(Resource.text("kafka/rights.json"));
            return new Rights(List.of(new ObjectMapper().treeToValue(tree.get("rights"), Right[].class)));
        } catch (JsonProcessingException e) {
            throw new Trouble("kafka/rights.json cannot be read: " + e.getMessage(), e);
        }
    }

    /// Gives these rights and takes every other; safe to repeat.
    ///
    /// @param client of an account that may
    public void ensure(Map<String, Object> client) {
        Set<AclBinding> wanted = rights.stream().flatMap(Right::bindings).collect(Collectors.toSet());
        try (Admin admin = Topics.admin(client)) {
            Set<AclBinding> given = given(admin);
            Set<AclBinding> missing = new HashSet<>(wanted);
            missing.removeAll(given);
            admin.createAcls(missing).all().get(ANSWER_SECONDS, TimeUnit.SECONDS);
            List<AclBindingFilter> tooMuch = given.stream()
                    .filter(binding -> !wanted.contains(binding))
                    .map(AclBinding::toFilter)
                    .toList();
            admin.deleteAcls(tooMuch).all().get(ANSWER_SECONDS, TimeUnit.SECONDS);
            awaitKnown(admin, wanted);
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble("Kafka did not take the rights: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while Kafka took the rights", e);
        }
    }

    /// The controller has them first; the broker, which checks them and answers here, a moment later.
    private static void awaitKnown(Admin admin, Set<AclBinding> wanted)
            throws ExecutionException, TimeoutException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(ANSWER_SECONDS);
        while (!given(admin).equals(wanted)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("the broker does not know them after " + ANSWER_SECONDS + " s");
            }
            Thread.sleep(BETWEEN_QUESTIONS_MS);
        }
    }

    private static Set<AclBinding> given(Admin admin)
            throws ExecutionException, TimeoutException, InterruptedException {
        return Set.copyOf(admin.describeAcls(AclBindingFilter.ANY).values().get(ANSWER_SECONDS, TimeUnit.SECONDS));
    }

    /// `provolt.*` is every name that begins with `provolt.`, and `*` every name.
    private static ResourcePattern pattern(ResourceType type, String name) {
        if (name.equals(ResourcePattern.WILDCARD_RESOURCE) || !name.endsWith("*")) {
            return new ResourcePattern(type, name, PatternType.LITERAL);
        }
        return new ResourcePattern(type, name.substring(0, name.length() - 1), PatternType.PREFIXED);
    }
}
