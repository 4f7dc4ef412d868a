package org.provolt.gateway.reading;

/// The service is going down; whoever starts next begins the file again.
class ReadingStopped extends RuntimeException {

    ReadingStopped() {
        super("the service is going down");
    }
}
