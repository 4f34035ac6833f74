# Build the jar first: ./mvnw -DskipTests package
FROM eclipse-temurin:25-jre

RUN useradd --system --uid 10001 --home-dir /opt/xinsheng xinsheng
WORKDIR /opt/xinsheng
COPY target/xinsheng.jar xinsheng.jar

USER xinsheng
ENV SPRING_PROFILES_ACTIVE=production
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "xinsheng.jar"]
