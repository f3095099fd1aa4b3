DROP POLICY "border_crossings_history_seen_by" ON "border_crossings_history" CASCADE;--> statement-breakpoint
DROP POLICY "border_crossings_seen_by" ON "border_crossings" CASCADE;--> statement-breakpoint
DROP POLICY "border_line_history_seen_by" ON "border_line_history" CASCADE;--> statement-breakpoint
DROP POLICY "border_line_seen_by" ON "border_line" CASCADE;--> statement-breakpoint
DROP POLICY "border_markers_history_seen_by" ON "border_markers_history" CASCADE;--> statement-breakpoint
DROP POLICY "border_markers_seen_by" ON "border_markers" CASCADE;--> statement-breakpoint
DROP POLICY "crossing_statuses_history_seen_by" ON "crossing_statuses_history" CASCADE;--> statement-breakpoint
DROP POLICY "crossing_statuses_seen_by" ON "crossing_statuses" CASCADE;--> statement-breakpoint
DROP POLICY "facilities_history_seen_by" ON "facilities_history" CASCADE;--> statement-breakpoint
DROP POLICY "facilities_seen_by" ON "facilities" CASCADE;--> statement-breakpoint
DROP POLICY "former_units_history_seen_by" ON "former_units_history" CASCADE;--> statement-breakpoint
DROP POLICY "former_units_seen_by" ON "former_units" CASCADE;--> statement-breakpoint
DROP POLICY "gauges_history_seen_by" ON "gauges_history" CASCADE;--> statement-breakpoint
DROP POLICY "gauges_seen_by" ON "gauges" CASCADE;--> statement-breakpoint
DROP POLICY "hazard_events_history_seen_by" ON "hazard_events_history" CASCADE;--> statement-breakpoint
DROP POLICY "hazard_events_seen_by" ON "hazard_events" CASCADE;--> statement-breakpoint
DROP POLICY "indicators_history_seen_by" ON "indicators_history" CASCADE;--> statement-breakpoint
DROP POLICY "indicators_seen_by" ON "indicators" CASCADE;--> statement-breakpoint
DROP POLICY "risk_zones_history_seen_by" ON "risk_zones_history" CASCADE;--> statement-breakpoint
DROP POLICY "risk_zones_seen_by" ON "risk_zones" CASCADE;--> statement-breakpoint
DROP POLICY "safe_area_clusters_history_seen_by" ON "safe_area_clusters_history" CASCADE;--> statement-breakpoint
DROP POLICY "safe_area_clusters_seen_by" ON "safe_area_clusters" CASCADE;--> statement-breakpoint
DROP POLICY "twinned_communities_history_seen_by" ON "twinned_communities_history" CASCADE;--> statement-breakpoint
DROP POLICY "twinned_communities_seen_by" ON "twinned_communities" CASCADE;--> statement-breakpoint
DROP POLICY "unit_lineage_history_seen_by" ON "unit_lineage_history" CASCADE;--> statement-breakpoint
DROP POLICY "unit_lineage_seen_by" ON "unit_lineage" CASCADE;--> statement-breakpoint
DROP POLICY "units_history_seen_by" ON "units_history" CASCADE;--> statement-breakpoint
DROP POLICY "units_seen_by" ON "units" CASCADE;--> statement-breakpoint
CREATE POLICY "border_crossings_added_by" ON "border_crossings" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "border_crossings"."lane" = (select current_setting('app.lane', true))
    and "border_crossings"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "border_crossings"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "border_crossings_changed_by" ON "border_crossings" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "border_crossings"."lane" = (select current_setting('app.lane', true))
    and "border_crossings"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "border_crossings"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "border_crossings"."lane" = (select current_setting('app.lane', true))
    and "border_crossings"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "border_crossings"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "border_crossings_removed_by" ON "border_crossings" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "border_crossings"."lane" = (select current_setting('app.lane', true))
    and "border_crossings"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "border_crossings"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "border_line_added_by" ON "border_line" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "border_line"."lane" = (select current_setting('app.lane', true))
    and "border_line"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "border_line"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "border_line_changed_by" ON "border_line" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "border_line"."lane" = (select current_setting('app.lane', true))
    and "border_line"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "border_line"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "border_line"."lane" = (select current_setting('app.lane', true))
    and "border_line"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "border_line"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "border_line_removed_by" ON "border_line" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "border_line"."lane" = (select current_setting('app.lane', true))
    and "border_line"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "border_line"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "border_markers_added_by" ON "border_markers" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "border_markers"."lane" = (select current_setting('app.lane', true))
    and "border_markers"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "border_markers"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "border_markers_changed_by" ON "border_markers" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "border_markers"."lane" = (select current_setting('app.lane', true))
    and "border_markers"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "border_markers"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "border_markers"."lane" = (select current_setting('app.lane', true))
    and "border_markers"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "border_markers"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "border_markers_removed_by" ON "border_markers" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "border_markers"."lane" = (select current_setting('app.lane', true))
    and "border_markers"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "border_markers"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "crossing_statuses_added_by" ON "crossing_statuses" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator')
    and "crossing_statuses"."lane" = (select current_setting('app.lane', true))
    and "crossing_statuses"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "crossing_statuses"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "crossing_statuses_changed_by" ON "crossing_statuses" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator')
    and "crossing_statuses"."lane" = (select current_setting('app.lane', true))
    and "crossing_statuses"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "crossing_statuses"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator')
    and "crossing_statuses"."lane" = (select current_setting('app.lane', true))
    and "crossing_statuses"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "crossing_statuses"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "crossing_statuses_removed_by" ON "crossing_statuses" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator')
    and "crossing_statuses"."lane" = (select current_setting('app.lane', true))
    and "crossing_statuses"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "crossing_statuses"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "facilities_added_by" ON "facilities" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "facilities"."lane" = (select current_setting('app.lane', true))
    and "facilities"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "facilities"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "facilities_changed_by" ON "facilities" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "facilities"."lane" = (select current_setting('app.lane', true))
    and "facilities"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "facilities"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "facilities"."lane" = (select current_setting('app.lane', true))
    and "facilities"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "facilities"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "facilities_removed_by" ON "facilities" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "facilities"."lane" = (select current_setting('app.lane', true))
    and "facilities"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "facilities"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "former_units_added_by" ON "former_units" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "former_units"."lane" = (select current_setting('app.lane', true))
    and "former_units"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "former_units"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "former_units_changed_by" ON "former_units" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "former_units"."lane" = (select current_setting('app.lane', true))
    and "former_units"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "former_units"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "former_units"."lane" = (select current_setting('app.lane', true))
    and "former_units"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "former_units"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "former_units_removed_by" ON "former_units" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "former_units"."lane" = (select current_setting('app.lane', true))
    and "former_units"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "former_units"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "gauges_added_by" ON "gauges" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "gauges"."lane" = (select current_setting('app.lane', true))
    and "gauges"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "gauges"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "gauges_changed_by" ON "gauges" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "gauges"."lane" = (select current_setting('app.lane', true))
    and "gauges"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "gauges"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "gauges"."lane" = (select current_setting('app.lane', true))
    and "gauges"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "gauges"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "gauges_removed_by" ON "gauges" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "gauges"."lane" = (select current_setting('app.lane', true))
    and "gauges"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "gauges"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "hazard_events_added_by" ON "hazard_events" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "hazard_events"."lane" = (select current_setting('app.lane', true))
    and "hazard_events"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "hazard_events"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "hazard_events_changed_by" ON "hazard_events" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "hazard_events"."lane" = (select current_setting('app.lane', true))
    and "hazard_events"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "hazard_events"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "hazard_events"."lane" = (select current_setting('app.lane', true))
    and "hazard_events"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "hazard_events"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "hazard_events_removed_by" ON "hazard_events" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "hazard_events"."lane" = (select current_setting('app.lane', true))
    and "hazard_events"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "hazard_events"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "indicators_added_by" ON "indicators" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "indicators"."lane" = (select current_setting('app.lane', true))
    and "indicators"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "indicators"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "indicators_changed_by" ON "indicators" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "indicators"."lane" = (select current_setting('app.lane', true))
    and "indicators"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "indicators"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "indicators"."lane" = (select current_setting('app.lane', true))
    and "indicators"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "indicators"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "indicators_removed_by" ON "indicators" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "indicators"."lane" = (select current_setting('app.lane', true))
    and "indicators"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "indicators"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "risk_zones_added_by" ON "risk_zones" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "risk_zones"."lane" = (select current_setting('app.lane', true))
    and "risk_zones"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "risk_zones"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "risk_zones_changed_by" ON "risk_zones" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "risk_zones"."lane" = (select current_setting('app.lane', true))
    and "risk_zones"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "risk_zones"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "risk_zones"."lane" = (select current_setting('app.lane', true))
    and "risk_zones"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "risk_zones"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "risk_zones_removed_by" ON "risk_zones" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator', 'planner')
    and "risk_zones"."lane" = (select current_setting('app.lane', true))
    and "risk_zones"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "risk_zones"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "safe_area_clusters_added_by" ON "safe_area_clusters" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator')
    and "safe_area_clusters"."lane" = (select current_setting('app.lane', true))
    and "safe_area_clusters"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "safe_area_clusters"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "safe_area_clusters_changed_by" ON "safe_area_clusters" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator')
    and "safe_area_clusters"."lane" = (select current_setting('app.lane', true))
    and "safe_area_clusters"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "safe_area_clusters"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator', 'coordinator')
    and "safe_area_clusters"."lane" = (select current_setting('app.lane', true))
    and "safe_area_clusters"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "safe_area_clusters"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "safe_area_clusters_removed_by" ON "safe_area_clusters" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator', 'coordinator')
    and "safe_area_clusters"."lane" = (select current_setting('app.lane', true))
    and "safe_area_clusters"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "safe_area_clusters"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "twinned_communities_added_by" ON "twinned_communities" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "twinned_communities"."lane" = (select current_setting('app.lane', true))
    and "twinned_communities"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "twinned_communities"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "twinned_communities_changed_by" ON "twinned_communities" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "twinned_communities"."lane" = (select current_setting('app.lane', true))
    and "twinned_communities"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "twinned_communities"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "twinned_communities"."lane" = (select current_setting('app.lane', true))
    and "twinned_communities"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "twinned_communities"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "twinned_communities_removed_by" ON "twinned_communities" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "twinned_communities"."lane" = (select current_setting('app.lane', true))
    and "twinned_communities"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "twinned_communities"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "unit_lineage_added_by" ON "unit_lineage" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "unit_lineage"."lane" = (select current_setting('app.lane', true))
    and "unit_lineage"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "unit_lineage"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "unit_lineage_changed_by" ON "unit_lineage" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "unit_lineage"."lane" = (select current_setting('app.lane', true))
    and "unit_lineage"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "unit_lineage"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "unit_lineage"."lane" = (select current_setting('app.lane', true))
    and "unit_lineage"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "unit_lineage"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "unit_lineage_removed_by" ON "unit_lineage" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "unit_lineage"."lane" = (select current_setting('app.lane', true))
    and "unit_lineage"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "unit_lineage"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "units_added_by" ON "units" AS PERMISSIVE FOR INSERT TO "dia_ban_app" WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "units"."lane" = (select current_setting('app.lane', true))
    and "units"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "units"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "units_changed_by" ON "units" AS PERMISSIVE FOR UPDATE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "units"."lane" = (select current_setting('app.lane', true))
    and "units"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "units"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))) WITH CHECK ((select current_setting('app.role', true)) in ('administrator')
    and "units"."lane" = (select current_setting('app.lane', true))
    and "units"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "units"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "units_removed_by" ON "units" AS PERMISSIVE FOR DELETE TO "dia_ban_app" USING ((select current_setting('app.role', true)) in ('administrator')
    and "units"."lane" = (select current_setting('app.lane', true))
    and "units"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or "units"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))));--> statement-breakpoint
CREATE POLICY "border_crossings_history_seen_by" ON "border_crossings_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("border_crossings_history"."lane" = (select current_setting('app.lane', true)) and (
    "border_crossings_history"."marking" in (select code from markings where open)
    or ("border_crossings_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_crossings_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "border_crossings_seen_by" ON "border_crossings" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("border_crossings"."lane" = (select current_setting('app.lane', true)) and (
    "border_crossings"."marking" in (select code from markings where open)
    or ("border_crossings"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_crossings"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "border_line_history_seen_by" ON "border_line_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("border_line_history"."lane" = (select current_setting('app.lane', true)) and (
    "border_line_history"."marking" in (select code from markings where open)
    or ("border_line_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_line_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "border_line_seen_by" ON "border_line" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("border_line"."lane" = (select current_setting('app.lane', true)) and (
    "border_line"."marking" in (select code from markings where open)
    or ("border_line"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_line"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "border_markers_history_seen_by" ON "border_markers_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("border_markers_history"."lane" = (select current_setting('app.lane', true)) and (
    "border_markers_history"."marking" in (select code from markings where open)
    or ("border_markers_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_markers_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "border_markers_seen_by" ON "border_markers" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("border_markers"."lane" = (select current_setting('app.lane', true)) and (
    "border_markers"."marking" in (select code from markings where open)
    or ("border_markers"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_markers"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "crossing_statuses_history_seen_by" ON "crossing_statuses_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("crossing_statuses_history"."lane" = (select current_setting('app.lane', true)) and (
    "crossing_statuses_history"."marking" in (select code from markings where open)
    or ("crossing_statuses_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "crossing_statuses_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "crossing_statuses_seen_by" ON "crossing_statuses" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("crossing_statuses"."lane" = (select current_setting('app.lane', true)) and (
    "crossing_statuses"."marking" in (select code from markings where open)
    or ("crossing_statuses"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "crossing_statuses"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "facilities_history_seen_by" ON "facilities_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("facilities_history"."lane" = (select current_setting('app.lane', true)) and (
    "facilities_history"."marking" in (select code from markings where open)
    or ("facilities_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "facilities_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "facilities_seen_by" ON "facilities" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("facilities"."lane" = (select current_setting('app.lane', true)) and (
    "facilities"."marking" in (select code from markings where open)
    or ("facilities"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "facilities"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "former_units_history_seen_by" ON "former_units_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("former_units_history"."lane" = (select current_setting('app.lane', true)) and (
    "former_units_history"."marking" in (select code from markings where open)
    or ("former_units_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "former_units_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "former_units_seen_by" ON "former_units" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("former_units"."lane" = (select current_setting('app.lane', true)) and (
    "former_units"."marking" in (select code from markings where open)
    or ("former_units"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "former_units"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "gauges_history_seen_by" ON "gauges_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("gauges_history"."lane" = (select current_setting('app.lane', true)) and (
    "gauges_history"."marking" in (select code from markings where open)
    or ("gauges_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "gauges_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "gauges_seen_by" ON "gauges" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("gauges"."lane" = (select current_setting('app.lane', true)) and (
    "gauges"."marking" in (select code from markings where open)
    or ("gauges"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "gauges"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "hazard_events_history_seen_by" ON "hazard_events_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("hazard_events_history"."lane" = (select current_setting('app.lane', true)) and (
    "hazard_events_history"."marking" in (select code from markings where open)
    or ("hazard_events_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "hazard_events_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "hazard_events_seen_by" ON "hazard_events" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("hazard_events"."lane" = (select current_setting('app.lane', true)) and (
    "hazard_events"."marking" in (select code from markings where open)
    or ("hazard_events"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "hazard_events"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "indicators_history_seen_by" ON "indicators_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("indicators_history"."lane" = (select current_setting('app.lane', true)) and (
    "indicators_history"."marking" in (select code from markings where open)
    or ("indicators_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "indicators_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "indicators_seen_by" ON "indicators" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("indicators"."lane" = (select current_setting('app.lane', true)) and (
    "indicators"."marking" in (select code from markings where open)
    or ("indicators"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "indicators"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "risk_zones_history_seen_by" ON "risk_zones_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("risk_zones_history"."lane" = (select current_setting('app.lane', true)) and (
    "risk_zones_history"."marking" in (select code from markings where open)
    or ("risk_zones_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "risk_zones_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "risk_zones_seen_by" ON "risk_zones" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("risk_zones"."lane" = (select current_setting('app.lane', true)) and (
    "risk_zones"."marking" in (select code from markings where open)
    or ("risk_zones"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "risk_zones"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "safe_area_clusters_history_seen_by" ON "safe_area_clusters_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("safe_area_clusters_history"."lane" = (select current_setting('app.lane', true)) and (
    "safe_area_clusters_history"."marking" in (select code from markings where open)
    or ("safe_area_clusters_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "safe_area_clusters_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "safe_area_clusters_seen_by" ON "safe_area_clusters" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("safe_area_clusters"."lane" = (select current_setting('app.lane', true)) and (
    "safe_area_clusters"."marking" in (select code from markings where open)
    or ("safe_area_clusters"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "safe_area_clusters"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "twinned_communities_history_seen_by" ON "twinned_communities_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("twinned_communities_history"."lane" = (select current_setting('app.lane', true)) and (
    "twinned_communities_history"."marking" in (select code from markings where open)
    or ("twinned_communities_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "twinned_communities_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "twinned_communities_seen_by" ON "twinned_communities" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("twinned_communities"."lane" = (select current_setting('app.lane', true)) and (
    "twinned_communities"."marking" in (select code from markings where open)
    or ("twinned_communities"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "twinned_communities"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "unit_lineage_history_seen_by" ON "unit_lineage_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("unit_lineage_history"."lane" = (select current_setting('app.lane', true)) and (
    "unit_lineage_history"."marking" in (select code from markings where open)
    or ("unit_lineage_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "unit_lineage_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "unit_lineage_seen_by" ON "unit_lineage" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("unit_lineage"."lane" = (select current_setting('app.lane', true)) and (
    "unit_lineage"."marking" in (select code from markings where open)
    or ("unit_lineage"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "unit_lineage"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "units_history_seen_by" ON "units_history" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("units_history"."lane" = (select current_setting('app.lane', true)) and (
    "units_history"."marking" in (select code from markings where open)
    or ("units_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "units_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "units_seen_by" ON "units" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("units"."lane" = (select current_setting('app.lane', true)) and (
    "units"."marking" in (select code from markings where open)
    or ("units"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "units"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));