package org.provolt.portal.page;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// `/api` is the page that lies in the folder `/api/`.
@Singleton
class ApiHome {

    void serve(@Observes Router router) {
        router.get("/api").handler(context -> {
            if (context.normalizedPath().equals("/api")) {
                context.reroute("/api/");
            } else {
                context.next();
            }
        });
    }
}
