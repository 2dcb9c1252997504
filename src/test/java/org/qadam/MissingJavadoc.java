package org.qadam;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Finds public types and packages without Javadoc. */
final class MissingJavadoc extends TreePathScanner<Void, List<String>> {

    private final DocTrees trees;

    private MissingJavadoc(DocTrees trees) {
        this.trees = trees;
    }

    /** Returns the names of public types and packages in these files that have no Javadoc. */
    static List<String> in(List<SourceFile> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    null,
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(
                            files.stream().map(SourceFile::path).toList()));
            var found = new ArrayList<String>();
            new MissingJavadoc(DocTrees.instance(task)).scan(task.parse(), found);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Void visitPackage(PackageTree tree, List<String> found) {
        var file = getCurrentPath().getCompilationUnit().getSourceFile().getName();
        if (file.endsWith("package-info.java")) {
            check(tree.getPackageName(), found);
        }
        return super.visitPackage(tree, found);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, List<String> found) {
        if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
            check(type.getSimpleName(), found);
        }
        return super.visitClass(type, found);
    }

    private void check(Object name, List<String> found) {
        var javadoc = trees.getDocCommentTree(getCurrentPath());
        if (javadoc == null || javadoc.getFirstSentence().isEmpty()) {
            found.add(name.toString());
        }
    }
}
