package org.xinsheng.platform.task;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.integration.redis.outbound.RedisPublishingMessageHandler;

@Configuration(proxyBeanMethods = false)
class WakeUpConfiguration {

    @Bean
    RedisPublishingMessageHandler wakeUpPublisher(RedisConnectionFactory redis) {
        RedisPublishingMessageHandler handler = new RedisPublishingMessageHandler(redis);
        handler.setTopic(RedisBroadcast.TOPIC);
        return handler;
    }

    @Bean
    RedisBroadcast redisBroadcast(
            RedisPublishingMessageHandler wakeUpPublisher,
            RedisConnectionFactory redis,
            BeanFactory beans,
            TaskRunner runner) {
        return new RedisBroadcast(wakeUpPublisher, new RedisSubscription(redis, beans, runner::wake));
    }
}
