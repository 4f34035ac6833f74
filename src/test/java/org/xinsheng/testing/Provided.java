package org.xinsheng.testing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** An {@link ObjectProvider} of given objects, for wiring by hand. */
public final class Provided<T> implements ObjectProvider<T> {

    private final List<T> objects;

    private Provided(List<T> objects) {
        this.objects = objects;
    }

    @SafeVarargs
    public static <T> Provided<T> of(T... objects) {
        return new Provided<>(List.of(objects));
    }

    @Override
    public T getObject() {
        return objects.getFirst();
    }

    @Override
    public Stream<T> stream() {
        return objects.stream();
    }

    @Override
    public Stream<T> orderedStream() {
        return objects.stream();
    }
}
