package org.provolt.servicekit.events;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.VarbinaryJdbcType;

/// Axon's `@Lob byte[]` as PostgreSQL's `bytea`, not as a large object with an `oid`.
public class LobAsBytea implements TypeContributor {

    @Override
    public void contribute(TypeContributions types, ServiceRegistry registry) {
        types.getTypeConfiguration().getJdbcTypeRegistry().addDescriptor(SqlTypes.BLOB, VarbinaryJdbcType.INSTANCE);
    }
}
