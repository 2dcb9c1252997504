package org.qadam.graphql;

import org.qadam.shelf.Page;

/**
 * A page of what hangs below one parent: what a loader collects, so that one read serves all parents.
 *
 * @param filter which of them, in the words of the room that reads; equal for equal filters
 */
public record ChildPage<F>(String parent, F filter, Page page) {}
