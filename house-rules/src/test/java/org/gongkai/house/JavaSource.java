package org.gongkai.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The sizes of what one Java file declares, measured on the compiler's own syntax tree (nothing is compiled). */
final class JavaSource {

    /** A type, method or constructor; {@code parameters} are a record's components where the type is a record. */
    record Declaration(String name, boolean isType, int lines, int parameters) {}

    private JavaSource() {}

    /** Every declaration of these files, named {@code path#Outer.Inner.method}. */
    static List<Declaration> declarations(Collection<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            List<Declaration> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Measuring(unit, Trees.instance(task).getSourcePositions(), found).scan(unit, "");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Measuring extends TreePathScanner<@Nullable Void, String> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Declaration> found;

        Measuring(CompilationUnitTree unit, SourcePositions positions, List<Declaration> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, String outer) {
            String name =
                    outer.isEmpty() ? fileName() + "#" + type.getSimpleName() : outer + "." + type.getSimpleName();
            found.add(new Declaration(name, true, lines(type), componentsOf(type)));
            return super.visitClass(type, name);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, String type) {
            String name = type + "." + method.getName();
            found.add(new Declaration(name, false, lines(method), parametersOf(method)));
            return super.visitMethod(method, name);
        }

        /** A record's own constructor repeats its components: these are counted once, on the record. */
        private int parametersOf(MethodTree method) {
            int parameters = method.getParameters().size();
            boolean repeatsComponents = method.getReturnType() == null
                    && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                    && componentsOf(type) == parameters;
            return repeatsComponents ? 0 : parameters;
        }

        private static int componentsOf(ClassTree type) {
            if (type.getKind() != Tree.Kind.RECORD) {
                return 0;
            }
            return (int) type.getMembers().stream()
                    .filter(member -> member instanceof VariableTree field
                            && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .count();
        }

        private int lines(Tree tree) {
            LineMap map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, tree));
            return (int) (map.getLineNumber(positions.getEndPosition(unit, tree)) - first + 1);
        }

        private String fileName() {
            return Repository.nameOf(Path.of(unit.getSourceFile().toUri()));
        }
    }
}
