package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** The sizes beyond which a piece is split by meaning. */
class BudgetTest {
    private static final int FILE_LINES = 250;
    private static final int METHOD_LINES = 40;
    private static final int PACKAGE_FILES = 14;
    private static final int CONSTRUCTOR_PARAMETERS = 5;

    private final List<String> over = new ArrayList<>();

    @Test
    void filesAreShort() throws IOException {
        for (var root : List.of("src/main/java", "src/test/java")) {
            for (var source : sources(Path.of(root))) {
                check(source.toString(), "lines", Files.readAllLines(source).size(), FILE_LINES);
            }
        }
        assertEquals(List.of(), over);
    }

    @Test
    void packagesAreSmall() throws IOException {
        sources(Path.of("src/main/java")).stream()
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))
                .forEach(
                        (folder, files) -> check(folder.toString(), "files", files, PACKAGE_FILES));
        assertEquals(List.of(), over);
    }

    @Test
    void methodsAndConstructorsAreSmall() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(sources(Path.of("src/main/java")));
            var task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) {
                new Sizes(unit, positions).scan(unit, null);
            }
        }
        assertEquals(List.of(), over);
    }

    /** Walks one source file. */
    private final class Sizes extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Sizes(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (type.getKind() == Tree.Kind.RECORD) {
                long components = type.getMembers().stream().filter(Sizes::isComponent).count();
                check(
                        place(type.getSimpleName().toString()),
                        "components",
                        components,
                        CONSTRUCTOR_PARAMETERS);
            }
            return super.visitClass(type, nothing);
        }

        private static boolean isComponent(Tree member) {
            return member instanceof VariableTree field
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var place = place(method.getName().toString());
            var lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            check(place, "lines", last - first + 1, METHOD_LINES);
            if (method.getName().contentEquals("<init>")) {
                check(place, "parameters", method.getParameters().size(), CONSTRUCTOR_PARAMETERS);
            }
            return super.visitMethod(method, nothing);
        }

        private String place(String name) {
            return Path.of(unit.getSourceFile().getName()).getFileName() + " " + name;
        }
    }

    private void check(String what, String unit, long size, long most) {
        if (size > most) {
            over.add(what + ": " + size + " " + unit + ", at most " + most);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
