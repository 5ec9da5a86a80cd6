package org.congress4j.json.format;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SimpleDocTreeVisitor;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The Javadoc of folders of sources, as plain text with the marks of Markdown for {@code code} and for <em>emphasis</em>.
 *
 * <p>A paragraph that links to something that only Java has is for users of Java, as is a block of code, and is left out.
 */
final class JavadocTexts {
    private final ImmutableMap<String, DocCommentTree> comments;

    private JavadocTexts(ImmutableMap<String, DocCommentTree> comments) {
        this.comments = comments;
    }

    /** The comments on types, named {@code Session}, and on methods without parameters and fields, {@code Session.kind}. */
    static JavadocTexts in(Path... folders) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> sources = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("package-info.java"))
                        .sorted()
                        .forEach(sources::add);
            }
        }
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            CommentScanner scanner = new CommentScanner(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                scanner.scan(unit, null);
            }
            return new JavadocTexts(scanner.comments.buildOrThrow());
        }
    }

    /**
     * The text of a comment; empty if there is none, or nothing is left of it.
     *
     * @param name the name, such as {@code Session.kind}
     * @param linkable the names of the types and members that readers know
     */
    Optional<String> text(String name, ImmutableSet<String> linkable) {
        DocCommentTree comment = comments.get(name);
        if (comment == null) {
            return Optional.empty();
        }
        TextRenderer renderer = new TextRenderer(name, linkable);
        renderer.visit(comment.getFullBody(), null);
        return Optional.of(renderer.text()).filter(text -> !text.isEmpty());
    }

    private static final class CommentScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees trees;
        private final ImmutableMap.Builder<String, DocCommentTree> comments = ImmutableMap.builder();

        private CommentScanner(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            boolean nested = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
            if (nested) {
                return null;
            }
            keep(tree.getSimpleName().toString());
            for (Tree member : tree.getMembers()) {
                scan(member, null);
            }
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            if (tree.getParameters().isEmpty()) {
                keepMember(tree.getName().toString());
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
            keepMember(tree.getName().toString());
            return null;
        }

        private void keepMember(String name) {
            ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            keep(type.getSimpleName() + "." + name);
        }

        private void keep(String name) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                comments.put(name, comment);
            }
        }
    }

    private static final class TextRenderer extends SimpleDocTreeVisitor<@Nullable Void, @Nullable Void> {
        private static final String CODE_BLOCK = "pre";

        private final String name;
        private final ImmutableSet<String> linkable;
        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();
        private boolean onlyForJava;

        private TextRenderer(String name, ImmutableSet<String> linkable) {
            this.name = name;
            this.linkable = linkable;
        }

        private String text() {
            endParagraph();
            return Joiner.on("\n\n").join(paragraphs);
        }

        @Override
        public @Nullable Void visitText(TextTree tree, @Nullable Void nothing) {
            paragraph.append(tree.getBody());
            return null;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
            checkArgument(tree.getKind() == DocTree.Kind.CODE, "%s has %s", name, tree);
            paragraph.append('`').append(tree.getBody().getBody()).append('`');
            return null;
        }

        @Override
        public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
            int start = paragraph.length();
            visit(tree.getDescription(), null);
            String sentence = paragraph.substring(start);
            paragraph.setLength(start);
            paragraph
                    .append(Ascii.toUpperCase(sentence.charAt(0)))
                    .append(sentence.substring(1).stripTrailing())
                    .append('.');
            return null;
        }

        @Override
        public @Nullable Void visitLink(LinkTree tree, @Nullable Void nothing) {
            String signature = tree.getReference().getSignature().replace("()", "");
            boolean ownMember = signature.startsWith("#");
            String target = ownMember ? name.replaceFirst("\\..*", "") + "." + signature.substring(1) : signature;
            if (!linkable.contains(target)) {
                onlyForJava = true;
            } else if (!tree.getLabel().isEmpty()) {
                visit(tree.getLabel(), null);
            } else {
                paragraph.append(ownMember ? "`" + signature.substring(1) + "`" : signature);
            }
            return null;
        }

        @Override
        public @Nullable Void visitStartElement(StartElementTree tree, @Nullable Void nothing) {
            if (tree.getName().contentEquals("p")) {
                endParagraph();
                return null;
            }
            if (tree.getName().contentEquals(CODE_BLOCK)) {
                endParagraph();
                onlyForJava = true;
                return null;
            }
            return visitEmphasis(tree.getName().toString());
        }

        @Override
        public @Nullable Void visitEndElement(EndElementTree tree, @Nullable Void nothing) {
            if (tree.getName().contentEquals(CODE_BLOCK)) {
                endParagraph();
                return null;
            }
            return visitEmphasis(tree.getName().toString());
        }

        private @Nullable Void visitEmphasis(String element) {
            checkArgument(element.equals("em"), "%s has <%s>, which has no form in plain text", name, element);
            paragraph.append('*');
            return null;
        }

        @Override
        protected @Nullable Void defaultAction(DocTree tree, @Nullable Void nothing) {
            throw new IllegalArgumentException(name + " has " + tree + ", which has no form in plain text");
        }

        private void endParagraph() {
            String text = CharMatcher.whitespace().trimAndCollapseFrom(paragraph, ' ');
            if (!text.isEmpty() && !onlyForJava) {
                paragraphs.add(text);
            }
            paragraph.setLength(0);
            onlyForJava = false;
        }
    }
}
