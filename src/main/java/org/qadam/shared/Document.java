package org.qadam.shared;

/** Something the register keeps, version by version. */
public interface Document {

    /** Its name for people, unique among its type. */
    String code();

    /** 0 before its first entry; the register counts it. */
    int version();
}
