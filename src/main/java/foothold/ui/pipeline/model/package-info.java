/**
 * What the Pipeline screen shows ({@link foothold.ui.pipeline.model.PipelineModel}) and what it
 * asks when somebody is moved to another stage ({@link foothold.ui.pipeline.model.MoveModel}).
 *
 * <p>May import {@code javafx.beans}, {@code foothold.service}, {@code foothold.domain}, {@code
 * foothold.ui} and {@code foothold.ui.control}.
 */
package foothold.ui.pipeline.model;
