package org.qadam.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.qadam.shared.Document;
import org.qadam.shared.Link;

class LinkGroupsTests {

    private record Node(String code, int version, List<String> targets) implements Document {

        @Override
        public Stream<Link> links() {
            return Link.many("targets", Node.class, targets);
        }
    }

    @Property
    void aGroupFollowsThoseThatItLinksTo(
            @ForAll @Size(max = 12) List<@Size(max = 3) List<@IntRange(max = 11) Integer>> targets) {
        var nodes = nodes(targets);
        var existing = new HashSet<>(nodes.stream().map(Node::code).toList());
        var known = new HashSet<String>();

        for (var group : LinkGroups.of(nodes)) {
            group.forEach(it -> known.add(it.code()));
            assertThat(group)
                    .allSatisfy(node -> assertThat(node.links().map(Link::code).filter(existing::contains))
                            .isSubsetOf(known));
        }
        assertThat(known).isEqualTo(existing);
    }

    @Property
    void documentsOfOneGroupLeadToEachOther(
            @ForAll @Size(max = 12) List<@Size(max = 3) List<@IntRange(max = 11) Integer>> targets) {
        var nodes = nodes(targets);

        assertThat(LinkGroups.of(nodes))
                .allSatisfy(group -> group.forEach(from -> group.forEach(
                        to -> assertThat(from.equals(to) || reached(from, nodes).contains(to.code()))
                                .isTrue())));
    }

    @Test
    void aLongChainOfLinksNeedsNoDeepStack() {
        var chain = nodes(IntStream.rangeClosed(1, 100_000).mapToObj(List::of).toList());

        assertThat(LinkGroups.of(chain)).hasSize(100_000);
    }

    private static List<Node> nodes(List<List<Integer>> targets) {
        return IntStream.range(0, targets.size())
                .mapToObj(it -> new Node(
                        String.valueOf(it),
                        0,
                        targets.get(it).stream().map(String::valueOf).toList()))
                .toList();
    }

    private static Set<String> reached(Document from, List<Node> nodes) {
        var reached = new HashSet<>(from.links().map(Link::code).toList());
        while (nodes.stream().filter(it -> reached.contains(it.code())).toList().stream()
                .anyMatch(it -> reached.addAll(it.targets()))) {
            // Each pass adds the targets of one more step.
        }
        return reached;
    }
}
