package org.provolt.servicekit.events;

import jakarta.inject.Singleton;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import org.axonframework.common.transaction.Transaction;

/// Axon's units of work in Jakarta's transactions: begins one, or joins the one that is there. A joined one leaves the
/// commit to whoever began it and can only ask for its rollback.
@Singleton
public class JtaTransactions implements org.axonframework.common.transaction.TransactionManager {

    private final TransactionManager jta;

    JtaTransactions(TransactionManager jta) {
        this.jta = jta;
    }

    @Override
    public Transaction startTransaction() {
        try {
            if (jta.getStatus() == Status.STATUS_NO_TRANSACTION) {
                jta.begin();
                return new Owned();
            }
            return new Joined();
        } catch (SystemException | NotSupportedException broken) {
            throw new IllegalStateException("no transaction could be started", broken);
        }
    }

    /// Runs an act once the transaction that is under way has been committed; at once where there is none.
    public void afterCommit(Runnable act) {
        try {
            if (jta.getStatus() == Status.STATUS_NO_TRANSACTION) {
                act.run();
                return;
            }
            jta.getTransaction().registerSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {}

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        act.run();
                    }
                }
            });
        } catch (SystemException | RollbackException broken) {
            throw new IllegalStateException("the transaction is past joining", broken);
        }
    }

    private final class Owned implements Transaction {
        @Override
        public void commit() {
            try {
                jta.commit();
            } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException e) {
                throw new IllegalStateException("the transaction could not be committed", e);
            }
        }

        @Override
        public void rollback() {
            try {
                if (jta.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    jta.rollback();
                }
            } catch (SystemException e) {
                throw new IllegalStateException("the transaction could not be rolled back", e);
            }
        }
    }

    private final class Joined implements Transaction {
        @Override
        public void commit() {}

        @Override
        public void rollback() {
            try {
                jta.setRollbackOnly();
            } catch (SystemException e) {
                throw new IllegalStateException("the transaction could not be marked for rollback", e);
            }
        }
    }
}
