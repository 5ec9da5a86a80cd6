package org.congress4j.work;

import static org.objectweb.asm.Opcodes.ACC_ABSTRACT;
import static org.objectweb.asm.Opcodes.ACC_NATIVE;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.RETURN;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Loads the classes of the library anew, so that they count their work. */
final class CountingLoader extends URLClassLoader {
    private static final String LIBRARY = "org.congress4j.";
    private static final String COUNTING = "org.congress4j.work.";
    private static final String WALK = "org/congress4j/model/check/engine/Walk";
    private static final String WORK = "org/congress4j/work/Work";

    CountingLoader(URL... path) {
        super(path, ClassLoader.getPlatformClassLoader());
    }

    /** What is in the path comes from here, although the loader of the platform may know it as a module. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null && isInPath(name)) {
                loaded = findClass(name);
            }
            return loaded == null ? super.loadClass(name, resolve) : loaded;
        }
    }

    private boolean isInPath(String name) {
        return findResource(name.replace('.', '/') + ".class") != null;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!name.startsWith(LIBRARY) || name.startsWith(COUNTING)) {
            return super.findClass(name);
        }
        try (InputStream in = findResource(name.replace('.', '/') + ".class").openStream()) {
            ClassReader reader = new ClassReader(in);
            ClassWriter writer = new ClassWriter(reader, 0);
            reader.accept(new CountingClass(writer, reader.getClassName().equals(WALK)), 0);
            byte[] bytes = writer.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static final class CountingClass extends ClassVisitor {
        private final boolean ofRules;

        CountingClass(ClassVisitor written, boolean ofRules) {
            super(ASM9, written);
            this.ofRules = ofRules;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
            return (access & (ACC_ABSTRACT | ACC_NATIVE)) != 0
                    ? method
                    : new CountingMethod(method, ofRules && name.equals("check"));
        }
    }

    private static final class CountingMethod extends MethodVisitor {
        private final boolean callsRule;
        private final Set<Label> passed = new HashSet<>();

        CountingMethod(MethodVisitor written, boolean callsRule) {
            super(ASM9, written);
            this.callsRule = callsRule;
        }

        private void call(String method, String descriptor) {
            super.visitMethodInsn(INVOKESTATIC, WORK, method, descriptor, false);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            if (callsRule) {
                super.visitVarInsn(ALOAD, 0);
                call("enter", "(Ljava/lang/Object;)V");
            }
            call("count", "()V");
        }

        @Override
        public void visitLabel(Label label) {
            super.visitLabel(label);
            passed.add(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                call("count", "()V");
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitInsn(int opcode) {
            if (callsRule && opcode >= IRETURN && opcode <= RETURN) {
                call("leave", "()V");
            }
            super.visitInsn(opcode);
        }
    }
}
