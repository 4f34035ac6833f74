package org.xinsheng.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.models.GroupedOpenApi;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/** The OpenAPI document at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig()
                .replaceWithClass(ReportNumber.class, String.class)
                .replaceWithClass(UnitId.class, String.class)
                .replaceWithClass(StaffId.class, String.class)
                .replaceWithClass(RegionCode.class, String.class)
                .replaceWithClass(org.xinsheng.core.Money.class, java.math.BigDecimal.class)
                .replaceWithClass(java.time.YearMonth.class, String.class)
                .addRequestWrapperToIgnore(OperationResource.Context.class);
    }

    @Bean
    OpenAPI xinshengOpenApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("xinsheng")
                        .version("v1")
                        .description("Reports of wage arrears, the clues they belong to, and who is responsible."))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList("basic"));
    }

    @Bean
    GroupedOpenApi v1() {
        return GroupedOpenApi.builder().group("v1").pathsToMatch("/api/v1/**").build();
    }
}
