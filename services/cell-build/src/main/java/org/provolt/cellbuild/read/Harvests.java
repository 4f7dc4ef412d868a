package org.provolt.cellbuild.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.provolt.contracts.cellbuild.Harvest;
import org.provolt.kernel.SpecimenId;

/// Finds how cells were opened.
@Singleton
class Harvests {

    private final EntityManager entityManager;

    Harvests(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// By cell; those that were not opened are not in it.
    Map<UUID, HarvestCard> of(List<UUID> cells) {
        return entityManager
                .createQuery("select h from HarvestView h where h.cellId in ?1", HarvestView.class)
                .setParameter(1, cells)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(view -> view.cellId, Harvests::card));
    }

    private static HarvestCard card(HarvestView view) {
        return new HarvestCard(
                new SpecimenId(view.specimenId),
                new Harvest(view.occurredAt, view.pressureReleasedAt, view.rinse, view.transfer, view.atmosphere),
                view.recordedAt,
                view.recordedBy,
                view.correctedAt);
    }
}
