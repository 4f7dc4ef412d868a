package org.provolt.agent;

/// Where the agent gets the token that says which instrument it speaks for.
interface SignIn {

    /// A token that is good for a while yet.
    String token() throws Away, InterruptedException;

    /// The server did not take the last one.
    void refused();
}
