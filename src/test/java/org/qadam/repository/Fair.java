package org.qadam.repository;

import java.util.List;
import java.util.stream.Stream;
import org.qadam.shared.Document;
import org.qadam.shared.When;

/** A document that may have a day and has several parents. */
public record Fair(String code, int version, When when, List<Stall> stalls) implements Document {

    static final ParentCodes<Fair> PURSES =
            new ParentCodes<>("stalls.purse", it -> it.stalls().stream().map(Stall::purse));

    /** A stall of one purse. A purse may have several stalls at a fair. */
    public record Stall(String purse) {}

    static Fair of(String code, When when, String... purses) {
        return new Fair(code, 0, when, Stream.of(purses).map(Stall::new).toList());
    }
}
