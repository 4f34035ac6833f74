package org.xinsheng.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.xinsheng.intake.TurnHandler;

/** Times every turn that the dialog handles, from the call to the row in the outbox. */
final class TurnTimes implements BeanPostProcessor {

    private static final int WARM_UP = 300;

    private final List<Long> nanos = new CopyOnWriteArrayList<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof TurnHandler handler ? timed(handler) : bean;
    }

    private Object timed(TurnHandler handler) {
        return Proxy.newProxyInstance(
                TurnHandler.class.getClassLoader(), new Class<?>[] {TurnHandler.class}, (proxy, method, arguments) -> {
                    long start = System.nanoTime();
                    try {
                        return method.invoke(handler, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        if (method.getName().equals("handle")) {
                            nanos.add(System.nanoTime() - start);
                        }
                    }
                });
    }

    SpineBenchmark.Times measured() {
        List<Long> warm = nanos.subList(Math.min(WARM_UP, nanos.size()), nanos.size());
        double seconds = warm.stream().mapToLong(Long::longValue).sum() / 1e9;
        return SpineBenchmark.Times.of(warm.stream(), seconds);
    }
}
