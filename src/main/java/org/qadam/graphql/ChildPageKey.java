package org.qadam.graphql;

import org.qadam.repository.PageRequest;

/**
 * A page of what hangs below one parent: what a loader collects, so that one read serves all parents.
 *
 * @param filter which of them, in the words of the room that reads; equal for equal filters
 */
public record ChildPageKey<F>(String parent, F filter, PageRequest page) {}
