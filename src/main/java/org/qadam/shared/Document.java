package org.qadam.shared;

import java.util.stream.Stream;

/** A document of the register. The register keeps every version. */
public interface Document {

    /** Returns the code by which people refer to the document; unique within its type. */
    String code();

    /** Returns the version, which the register counts from 1; 0 for a document that is not recorded yet. */
    int version();

    /** Returns the links from this document to others. The register checks that each target exists. */
    default Stream<Link> links() {
        return Stream.empty();
    }
}
