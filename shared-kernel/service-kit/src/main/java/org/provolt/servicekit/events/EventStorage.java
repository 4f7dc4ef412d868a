package org.provolt.servicekit.events;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.provolt.contracts.FactTypes;
import org.provolt.servicekit.json.Json;

/// Axon's JDBC event store on PostgreSQL. Appending takes part in the transaction that is under way.
@Singleton
class EventStorage {

    private static final String UNIQUE_VIOLATION = "23505";

    private final AgroalDataSource dataSource;
    private final JtaTransactions transactions;
    private final Serializer serializer;
    private final Serializer snapshots;

    EventStorage(AgroalDataSource dataSource, JtaTransactions transactions) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.serializer = new FactSerializer(Json.cbor(), FactTypes.all());
        this.snapshots = new FactSerializer(byField(Json.cbor()), FactTypes.all());
    }

    Serializer serializer() {
        return serializer;
    }

    EventStorageEngine engine() {
        return JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(snapshots)
                .connectionProvider(dataSource::getConnection)
                .transactionManager(transactions)
                .persistenceExceptionResolver(EventStorage::lostARace)
                .schema(schema())
                .gapTimeout(60_000)
                .build();
    }

    /// A snapshot is an aggregate's fields; aggregates have no getters.
    private static ObjectMapper byField(ObjectMapper mapper) {
        return mapper.setVisibility(PropertyAccessor.ALL, Visibility.NONE)
                .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                .setVisibility(PropertyAccessor.CREATOR, Visibility.ANY);
    }

    private static boolean lostARace(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("event")
                .snapshotTable("snapshot")
                .globalIndexColumn("global_index")
                .timestampColumn("recorded_at")
                .eventIdentifierColumn("event_id")
                .aggregateIdentifierColumn("stream_id")
                .sequenceNumberColumn("sequence")
                .typeColumn("stream_type")
                .payloadTypeColumn("fact_type")
                .payloadRevisionColumn("fact_revision")
                .payloadColumn("payload")
                .metaDataColumn("metadata")
                .build();
    }
}
