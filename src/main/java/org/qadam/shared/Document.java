package org.qadam.shared;

import java.util.stream.Stream;

/** Something the register keeps, version by version. */
public interface Document {

    /** Its name for people, unique among its type. */
    String code();

    /** 0 before its first entry; the register counts it. */
    int version();

    /** The documents it names. */
    default Stream<Link> links() {
        return Stream.empty();
    }
}
