package org.provolt.servicekit.events;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jpa.JpaSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.jpa.JpaTokenStore;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.provolt.contracts.Fact;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.events.ServiceDefinition.Stream;
import org.provolt.servicekit.trace.Traceparent;

/// Axon, put together once per service from its [ServiceDefinition] and its projections.
@Singleton
@Startup
public class AxonRuntime {

    private static final String VIEWS = "views";

    private final Instance<ServiceDefinition> definition;
    private final List<Projection> projections;
    private final List<StreamingProjection> streamingProjections;
    private final EventStorage storage;
    private final JtaTransactions transactions;
    private final AggregateCache cache;
    private final CommitSignal commits;
    private final EntityManager entityManager;
    private final Configuration configuration;

    AxonRuntime(
            Instance<ServiceDefinition> definition,
            @All List<Projection> projections,
            @All List<StreamingProjection> streamingProjections,
            EventStorage storage,
            JtaTransactions transactions,
            AggregateCache cache,
            CommitSignal commits,
            EntityManager entityManager) {
        this.definition = definition;
        this.projections = projections;
        this.streamingProjections = streamingProjections;
        this.storage = storage;
        this.transactions = transactions;
        this.cache = cache;
        this.commits = commits;
        this.entityManager = entityManager;
        this.configuration = configure().buildConfiguration();
    }

    @PostConstruct
    void start() {
        if (definition.isResolvable()) {
            configuration.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (definition.isResolvable()) {
            configuration.shutdown();
        }
    }

    Configuration configuration() {
        return configuration;
    }

    private Configurer configure() {
        Configurer axon = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(c -> transactions)
                .configureSerializer(c -> storage.serializer())
                .configureEventSerializer(c -> storage.serializer())
                .configureMessageSerializer(c -> storage.serializer())
                .configureCorrelationDataProviders(c -> List.of(new SimpleCorrelationDataProvider(
                        "actor",
                        "role",
                        "device",
                        "reason",
                        "command",
                        "correlation_id",
                        "causation_id",
                        Traceparent.NAME)))
                .configureEmbeddedEventStore(c -> storage.engine())
                .configureCommandBus(this::commandBus);
        if (definition.isResolvable()) {
            definition.get().streams().forEach(stream -> axon.configureAggregate(aggregate(stream)));
        }
        EventProcessingConfigurer processing = axon.eventProcessing()
                .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
                .registerTokenStore(c -> JpaTokenStore.builder()
                        .entityManagerProvider(() -> entityManager)
                        .serializer(c.serializer())
                        .build());
        views(processing);
        streaming(processing);
        axon.onInitialize(c -> c.onStart(Integer.MIN_VALUE, () -> prepareEvents(c)));
        return axon;
    }

    /// Every event carries when it happened beside it, and wakes whoever waits for it once it is committed.
    private void prepareEvents(Configuration axon) {
        axon.eventStore().registerDispatchInterceptor(events -> {
            transactions.afterCommit(commits::committed);
            return (index, event) -> event.getPayload() instanceof Fact fact
                    ? event.andMetaData(Map.of("occurred_at", fact.occurredAt().toString()))
                    : event;
        });
    }

    private SimpleCommandBus commandBus(Configuration axon) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .rollbackConfiguration(thrown ->
                        !(thrown instanceof Refused) && RollbackConfigurationType.ANY_THROWABLE.rollBackOn(thrown))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    private AggregateConfigurer<?> aggregate(Stream stream) {
        AggregateConfigurer<?> aggregate = AggregateConfigurer.defaultConfiguration(stream.aggregate());
        if (stream.snapshotEvery() > 0) {
            aggregate.configureSnapshotTrigger(
                    c -> new EventCountSnapshotTriggerDefinition(c.snapshotter(), stream.snapshotEvery()));
        }
        if (stream.cached()) {
            aggregate.configureCache(c -> cache);
        }
        return aggregate;
    }

    private void views(EventProcessingConfigurer processing) {
        processing.registerSubscribingEventProcessor(VIEWS);
        processing.assignHandlerInstancesMatching(VIEWS, Projection.class::isInstance);
        projections.forEach(projection -> processing.registerEventHandler(c -> projection));
    }

    private void streaming(EventProcessingConfigurer processing) {
        for (StreamingProjection projection : streamingProjections) {
            String group = groupOf(projection);
            processing.registerPooledStreamingEventProcessor(
                    group, Configuration::eventStore, (c, builder) -> builder.initialSegmentCount(1));
            processing.registerDeadLetterQueue(group, c -> deadLetters(group, c));
            processing.assignHandlerInstancesMatching(group, projection::equals);
            processing.registerEventHandler(c -> projection);
        }
    }

    private JpaSequencedDeadLetterQueue<EventMessage<?>> deadLetters(String group, Configuration axon) {
        return JpaSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .entityManagerProvider(() -> entityManager)
                .transactionManager(transactions)
                .eventSerializer(storage.serializer())
                .genericSerializer(axon.serializer())
                .build();
    }

    static String groupOf(StreamingProjection projection) {
        Class<?> type = projection.getClass();
        String name = type.getSimpleName();
        return name.endsWith("_ClientProxy") || name.endsWith("_Subclass")
                ? type.getSuperclass().getSimpleName()
                : name;
    }
}
