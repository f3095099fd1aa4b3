CREATE TABLE "border_crossings_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"class" text NOT NULL,
	"traffic" text NOT NULL,
	"position_confidence" text,
	"name_zh" text,
	"counterpart_vi" text,
	"counterpart_en" text,
	"counterpart_zh" text,
	"lanes" integer,
	"hours_vi" text,
	"hours_en" text,
	"figures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Point, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "border_crossings_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "border_crossings" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"class" text NOT NULL,
	"traffic" text NOT NULL,
	"position_confidence" text,
	"name_zh" text,
	"counterpart_vi" text,
	"counterpart_en" text,
	"counterpart_zh" text,
	"lanes" integer,
	"hours_vi" text,
	"hours_en" text,
	"figures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Point, 4326),
	CONSTRAINT "border_crossings_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "border_crossings_id_form" CHECK ("border_crossings"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "border_crossings_ends_after_it_begins" CHECK ("border_crossings"."valid_to" > "border_crossings"."valid_from"),
	CONSTRAINT "border_crossings_as_of_precision_stated" CHECK (("border_crossings"."as_of" is null) = ("border_crossings"."as_of_precision" is null)),
	CONSTRAINT "border_crossings_accuracy_stated" CHECK (("border_crossings"."geom" is null) = ("border_crossings"."accuracy_m" is null)),
	CONSTRAINT "border_crossings_class_allowed" CHECK ("border_crossings"."class" in ('international_gate', 'bilateral_gate', 'clearance_opening', 'inland_port', 'seaport', 'landing', 'unknown')),
	CONSTRAINT "border_crossings_traffic_allowed" CHECK ("border_crossings"."traffic" in ('people', 'goods', 'people_and_goods', 'unknown')),
	CONSTRAINT "border_crossings_position_confidence_allowed" CHECK ("border_crossings"."position_confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "border_crossings_lanes_allowed" CHECK ("border_crossings"."lanes" between 0 and 200),
	CONSTRAINT "border_crossings_figures_allowed" CHECK (jsonb_typeof("border_crossings"."figures") = 'array'),
	CONSTRAINT "border_crossings_as_of_precision_allowed" CHECK ("border_crossings"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "border_crossings_confidence_allowed" CHECK ("border_crossings"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "border_crossings_accuracy_m_allowed" CHECK ("border_crossings"."accuracy_m" >= 0 and "border_crossings"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "border_crossings_geom_allowed" CHECK (st_isvalid("border_crossings"."geom"))
);
--> statement-breakpoint
ALTER TABLE "border_crossings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "border_line_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"kind" text NOT NULL,
	"generalised" boolean NOT NULL,
	"figures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(MultiLineString, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "border_line_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "border_line" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"kind" text NOT NULL,
	"generalised" boolean NOT NULL,
	"figures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(MultiLineString, 4326),
	CONSTRAINT "border_line_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "border_line_id_form" CHECK ("border_line"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "border_line_ends_after_it_begins" CHECK ("border_line"."valid_to" > "border_line"."valid_from"),
	CONSTRAINT "border_line_as_of_precision_stated" CHECK (("border_line"."as_of" is null) = ("border_line"."as_of_precision" is null)),
	CONSTRAINT "border_line_accuracy_stated" CHECK (("border_line"."geom" is null) = ("border_line"."accuracy_m" is null)),
	CONSTRAINT "border_line_kind_allowed" CHECK ("border_line"."kind" in ('land', 'sea')),
	CONSTRAINT "border_line_figures_allowed" CHECK (jsonb_typeof("border_line"."figures") = 'array'),
	CONSTRAINT "border_line_as_of_precision_allowed" CHECK ("border_line"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "border_line_confidence_allowed" CHECK ("border_line"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "border_line_accuracy_m_allowed" CHECK ("border_line"."accuracy_m" >= 0 and "border_line"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "border_line_geom_allowed" CHECK (st_isvalid("border_line"."geom"))
);
--> statement-breakpoint
ALTER TABLE "border_line" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "border_markers_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"place_vi" text,
	"place_en" text,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Point, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "border_markers_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "border_markers" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"place_vi" text,
	"place_en" text,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Point, 4326),
	CONSTRAINT "border_markers_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "border_markers_id_form" CHECK ("border_markers"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "border_markers_ends_after_it_begins" CHECK ("border_markers"."valid_to" > "border_markers"."valid_from"),
	CONSTRAINT "border_markers_as_of_precision_stated" CHECK (("border_markers"."as_of" is null) = ("border_markers"."as_of_precision" is null)),
	CONSTRAINT "border_markers_accuracy_stated" CHECK (("border_markers"."geom" is null) = ("border_markers"."accuracy_m" is null)),
	CONSTRAINT "border_markers_kind_allowed" CHECK ("border_markers"."kind" in ('marker', 'twin_marker', 'turning_point')),
	CONSTRAINT "border_markers_as_of_precision_allowed" CHECK ("border_markers"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "border_markers_confidence_allowed" CHECK ("border_markers"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "border_markers_accuracy_m_allowed" CHECK ("border_markers"."accuracy_m" >= 0 and "border_markers"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "border_markers_geom_allowed" CHECK (st_isvalid("border_markers"."geom"))
);
--> statement-breakpoint
ALTER TABLE "border_markers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crossing_statuses_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"crossing_id" text NOT NULL,
	"direction" text NOT NULL,
	"traffic" text NOT NULL,
	"status" text NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Geometry, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "crossing_statuses_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crossing_statuses" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"crossing_id" text NOT NULL,
	"direction" text NOT NULL,
	"traffic" text NOT NULL,
	"status" text NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Geometry, 4326),
	CONSTRAINT "crossing_statuses_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "crossing_statuses_id_form" CHECK ("crossing_statuses"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "crossing_statuses_ends_after_it_begins" CHECK ("crossing_statuses"."valid_to" > "crossing_statuses"."valid_from"),
	CONSTRAINT "crossing_statuses_as_of_precision_stated" CHECK (("crossing_statuses"."as_of" is null) = ("crossing_statuses"."as_of_precision" is null)),
	CONSTRAINT "crossing_statuses_has_no_place" CHECK ("crossing_statuses"."geom" is null),
	CONSTRAINT "crossing_statuses_direction_allowed" CHECK ("crossing_statuses"."direction" in ('out', 'in')),
	CONSTRAINT "crossing_statuses_traffic_allowed" CHECK ("crossing_statuses"."traffic" in ('people', 'goods')),
	CONSTRAINT "crossing_statuses_status_allowed" CHECK ("crossing_statuses"."status" in ('open', 'restricted', 'closed', 'unknown')),
	CONSTRAINT "crossing_statuses_as_of_precision_allowed" CHECK ("crossing_statuses"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "crossing_statuses_confidence_allowed" CHECK ("crossing_statuses"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "crossing_statuses_accuracy_m_allowed" CHECK ("crossing_statuses"."accuracy_m" >= 0 and "crossing_statuses"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "crossing_statuses_geom_allowed" CHECK (st_isvalid("crossing_statuses"."geom"))
);
--> statement-breakpoint
ALTER TABLE "crossing_statuses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "facilities_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"class" text NOT NULL,
	"state" text NOT NULL,
	"emergency_role" text,
	"count" integer,
	"quantity" double precision,
	"measure_unit" text,
	"figures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Point, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "facilities_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "facilities" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"class" text NOT NULL,
	"state" text NOT NULL,
	"emergency_role" text,
	"count" integer,
	"quantity" double precision,
	"measure_unit" text,
	"figures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Point, 4326),
	CONSTRAINT "facilities_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "facilities_id_form" CHECK ("facilities"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "facilities_ends_after_it_begins" CHECK ("facilities"."valid_to" > "facilities"."valid_from"),
	CONSTRAINT "facilities_as_of_precision_stated" CHECK (("facilities"."as_of" is null) = ("facilities"."as_of_precision" is null)),
	CONSTRAINT "facilities_accuracy_stated" CHECK (("facilities"."geom" is null) = ("facilities"."accuracy_m" is null)),
	CONSTRAINT "facilities_class_allowed" CHECK ("facilities"."class" in ('health_station', 'medical_centre', 'treatment_centre', 'school', 'culture_centre', 'sports_hall', 'sports_ground', 'loudspeaker_cluster', 'mobile_base_station', 'dyke', 'canal', 'embankment', 'drainage', 'market', 'trade_centre', 'lodging', 'port_quay', 'water_landing', 'inspection_point', 'cold_store', 'warehouse', 'border_post', 'waste_plant', 'incinerator', 'waste_point', 'industrial_park', 'factory', 'road', 'heritage_site', 'landmark', 'aquaculture_zone', 'farm_zone', 'forest_land', 'unknown')),
	CONSTRAINT "facilities_state_allowed" CHECK ("facilities"."state" in ('existing', 'under_construction', 'planned', 'unknown')),
	CONSTRAINT "facilities_emergency_role_allowed" CHECK ("facilities"."emergency_role" in ('shelter', 'reserve_shelter', 'medical_care', 'warning', 'weak_point', 'evacuation_route', 'crowd_and_fire_risk', 'industrial_risk', 'storm_exposure', 'fire_exposure')),
	CONSTRAINT "facilities_count_allowed" CHECK ("facilities"."count" between 1 and 1000000),
	CONSTRAINT "facilities_quantity_allowed" CHECK ("facilities"."quantity" >= 0 and "facilities"."quantity" < 'infinity'::float8),
	CONSTRAINT "facilities_measure_unit_allowed" CHECK ("facilities"."measure_unit" in ('kilometre', 'hectare', 'square_metre', 'tonne_per_day', 'tonne_per_year')),
	CONSTRAINT "facilities_measure_unit_allowed2" CHECK (("facilities"."measure_unit" is null) = (quantity is null)),
	CONSTRAINT "facilities_figures_allowed" CHECK (jsonb_typeof("facilities"."figures") = 'array'),
	CONSTRAINT "facilities_as_of_precision_allowed" CHECK ("facilities"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "facilities_confidence_allowed" CHECK ("facilities"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "facilities_accuracy_m_allowed" CHECK ("facilities"."accuracy_m" >= 0 and "facilities"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "facilities_geom_allowed" CHECK (st_isvalid("facilities"."geom"))
);
--> statement-breakpoint
ALTER TABLE "facilities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "former_units_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"point_basis" text NOT NULL,
	"figures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Point, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "former_units_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "former_units" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"point_basis" text NOT NULL,
	"figures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Point, 4326),
	CONSTRAINT "former_units_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "former_units_id_form" CHECK ("former_units"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "former_units_ends_after_it_begins" CHECK ("former_units"."valid_to" > "former_units"."valid_from"),
	CONSTRAINT "former_units_as_of_precision_stated" CHECK (("former_units"."as_of" is null) = ("former_units"."as_of_precision" is null)),
	CONSTRAINT "former_units_accuracy_stated" CHECK (("former_units"."geom" is null) = ("former_units"."accuracy_m" is null)),
	CONSTRAINT "former_units_code_allowed" CHECK ("former_units"."code" ~ '^[0-9]{5}$'),
	CONSTRAINT "former_units_kind_allowed" CHECK ("former_units"."kind" in ('phuong', 'xa')),
	CONSTRAINT "former_units_point_basis_allowed" CHECK ("former_units"."point_basis" in ('approximation', 'unknown')),
	CONSTRAINT "former_units_figures_allowed" CHECK (jsonb_typeof("former_units"."figures") = 'array'),
	CONSTRAINT "former_units_as_of_precision_allowed" CHECK ("former_units"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "former_units_confidence_allowed" CHECK ("former_units"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "former_units_accuracy_m_allowed" CHECK ("former_units"."accuracy_m" >= 0 and "former_units"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "former_units_geom_allowed" CHECK (st_isvalid("former_units"."geom"))
);
--> statement-breakpoint
ALTER TABLE "former_units" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "gauges_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"quantity" text,
	"measure_unit" text,
	"alarm_1" double precision,
	"alarm_2" double precision,
	"alarm_3" double precision,
	"operator_vi" text,
	"operator_en" text,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Point, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "gauges_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "gauges" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"quantity" text,
	"measure_unit" text,
	"alarm_1" double precision,
	"alarm_2" double precision,
	"alarm_3" double precision,
	"operator_vi" text,
	"operator_en" text,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Point, 4326),
	CONSTRAINT "gauges_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "gauges_id_form" CHECK ("gauges"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "gauges_ends_after_it_begins" CHECK ("gauges"."valid_to" > "gauges"."valid_from"),
	CONSTRAINT "gauges_as_of_precision_stated" CHECK (("gauges"."as_of" is null) = ("gauges"."as_of_precision" is null)),
	CONSTRAINT "gauges_accuracy_stated" CHECK (("gauges"."geom" is null) = ("gauges"."accuracy_m" is null)),
	CONSTRAINT "gauges_kind_allowed" CHECK ("gauges"."kind" in ('early_warning', 'water_level', 'rain', 'wind', 'tide', 'water_quality', 'air_quality')),
	CONSTRAINT "gauges_state_allowed" CHECK ("gauges"."state" in ('existing', 'under_construction', 'planned', 'unknown')),
	CONSTRAINT "gauges_quantity_allowed" CHECK ("gauges"."quantity" in ('water_level', 'rainfall', 'wind_speed', 'water_quality_index', 'air_quality_index')),
	CONSTRAINT "gauges_measure_unit_allowed" CHECK ("gauges"."measure_unit" in ('metre', 'centimetre', 'millimetre_per_hour', 'millimetre_per_day', 'metre_per_second', 'kilometre_per_hour', 'index')),
	CONSTRAINT "gauges_measure_unit_allowed2" CHECK ("gauges"."measure_unit" is not null or coalesce(alarm_1, alarm_2, alarm_3) is null),
	CONSTRAINT "gauges_alarm_1_allowed" CHECK ("gauges"."alarm_1" >= 0 and "gauges"."alarm_1" < 'infinity'::float8),
	CONSTRAINT "gauges_alarm_2_allowed" CHECK ("gauges"."alarm_2" >= 0 and "gauges"."alarm_2" < 'infinity'::float8),
	CONSTRAINT "gauges_alarm_2_allowed2" CHECK ("gauges"."alarm_2" > alarm_1),
	CONSTRAINT "gauges_alarm_3_allowed" CHECK ("gauges"."alarm_3" >= 0 and "gauges"."alarm_3" < 'infinity'::float8),
	CONSTRAINT "gauges_alarm_3_allowed2" CHECK ("gauges"."alarm_3" > coalesce(alarm_2, alarm_1)),
	CONSTRAINT "gauges_as_of_precision_allowed" CHECK ("gauges"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "gauges_confidence_allowed" CHECK ("gauges"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "gauges_accuracy_m_allowed" CHECK ("gauges"."accuracy_m" >= 0 and "gauges"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "gauges_geom_allowed" CHECK (st_isvalid("gauges"."geom"))
);
--> statement-breakpoint
ALTER TABLE "gauges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hazard_events_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"hazard" text NOT NULL,
	"aspect" text NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	"began_precision" text NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_precision" text,
	"place_vi" text,
	"place_en" text,
	"figures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Point, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "hazard_events_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hazard_events" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"hazard" text NOT NULL,
	"aspect" text NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	"began_precision" text NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_precision" text,
	"place_vi" text,
	"place_en" text,
	"figures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Point, 4326),
	CONSTRAINT "hazard_events_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "hazard_events_id_form" CHECK ("hazard_events"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "hazard_events_ends_after_it_begins" CHECK ("hazard_events"."valid_to" > "hazard_events"."valid_from"),
	CONSTRAINT "hazard_events_as_of_precision_stated" CHECK (("hazard_events"."as_of" is null) = ("hazard_events"."as_of_precision" is null)),
	CONSTRAINT "hazard_events_accuracy_stated" CHECK (("hazard_events"."geom" is null) = ("hazard_events"."accuracy_m" is null)),
	CONSTRAINT "hazard_events_hazard_allowed" CHECK ("hazard_events"."hazard" in ('storm', 'tropical_depression', 'heavy_rain', 'flood', 'inundation', 'flash_flood', 'landslide', 'subsidence', 'heat', 'drought', 'saltwater_intrusion', 'drought_landslide', 'drought_subsidence', 'strong_wind_at_sea', 'fog', 'surge', 'whirlwind', 'lightning', 'hail', 'damaging_cold', 'frost', 'forest_fire', 'earthquake', 'tsunami')),
	CONSTRAINT "hazard_events_aspect_allowed" CHECK ("hazard_events"."aspect" in ('occurrence', 'preparation', 'aftermath')),
	CONSTRAINT "hazard_events_began_precision_allowed" CHECK ("hazard_events"."began_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "hazard_events_ended_at_allowed" CHECK ("hazard_events"."ended_at" >= began_at),
	CONSTRAINT "hazard_events_ended_precision_allowed" CHECK ("hazard_events"."ended_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "hazard_events_ended_precision_allowed2" CHECK (("hazard_events"."ended_precision" is null) = (ended_at is null)),
	CONSTRAINT "hazard_events_figures_allowed" CHECK (jsonb_typeof("hazard_events"."figures") = 'array'),
	CONSTRAINT "hazard_events_as_of_precision_allowed" CHECK ("hazard_events"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "hazard_events_confidence_allowed" CHECK ("hazard_events"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "hazard_events_accuracy_m_allowed" CHECK ("hazard_events"."accuracy_m" >= 0 and "hazard_events"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "hazard_events_geom_allowed" CHECK (st_isvalid("hazard_events"."geom"))
);
--> statement-breakpoint
ALTER TABLE "hazard_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "indicators_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"indicator" text NOT NULL,
	"topic" text NOT NULL,
	"area" text NOT NULL,
	"area_code" text NOT NULL,
	"period_vi" text NOT NULL,
	"period_en" text NOT NULL,
	"value" double precision,
	"bound" text NOT NULL,
	"measure_unit_vi" text,
	"measure_unit_en" text,
	"value_as_given" text,
	"text_vi" text,
	"text_en" text,
	"target_vi" text,
	"target_en" text,
	"comparison_vi" text,
	"comparison_en" text,
	"check_vi" text,
	"check_en" text,
	"alternative" boolean NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Geometry, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "indicators_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"indicator" text NOT NULL,
	"topic" text NOT NULL,
	"area" text NOT NULL,
	"area_code" text NOT NULL,
	"period_vi" text NOT NULL,
	"period_en" text NOT NULL,
	"value" double precision,
	"bound" text NOT NULL,
	"measure_unit_vi" text,
	"measure_unit_en" text,
	"value_as_given" text,
	"text_vi" text,
	"text_en" text,
	"target_vi" text,
	"target_en" text,
	"comparison_vi" text,
	"comparison_en" text,
	"check_vi" text,
	"check_en" text,
	"alternative" boolean NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Geometry, 4326),
	CONSTRAINT "indicators_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "indicators_id_form" CHECK ("indicators"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "indicators_ends_after_it_begins" CHECK ("indicators"."valid_to" > "indicators"."valid_from"),
	CONSTRAINT "indicators_as_of_precision_stated" CHECK (("indicators"."as_of" is null) = ("indicators"."as_of_precision" is null)),
	CONSTRAINT "indicators_has_no_place" CHECK ("indicators"."geom" is null),
	CONSTRAINT "indicators_indicator_allowed" CHECK ("indicators"."indicator" in ('area_official', 'population', 'villages_and_quarters', 'units_total', 'units_ward', 'units_commune', 'units_special_zone', 'border_length', 'land_border_length', 'sea_delimitation_length', 'situation', 'ward_tasks', 'criminal_cases', 'criminal_suspects', 'criminal_cases_cleared', 'criminal_suspects_cleared', 'criminal_clearance_rate', 'serious_cases', 'serious_suspects', 'serious_clearance_rate', 'drug_cases', 'drug_offenders', 'joint_handovers', 'joint_handovers_chinese', 'joint_handovers_vietnamese', 'wanted_persons', 'wanted_persons_chinese', 'trafficking_victims_rescued', 'illegal_entry_foreigners', 'patrols', 'patrol_person_turns', 'regular_police_communes', 'road_crashes', 'road_deaths', 'road_injuries', 'tourism_violations', 'tourism_fines', 'city_exercise', 'commune_exercise_rate', 'readiness_duty', 'conscription_rate', 'safe_area_clusters', 'disaster_losses', 'joint_fire_fighting', 'early_warning_systems', 'dyke_length', 'delegations_received', 'delegations_sent', 'talks_held', 'twinned_community_pairs', 'foreign_counterparts', 'inspections', 'inspections_concluded', 'inspections_land', 'inspections_finance', 'inspections_construction', 'inspections_responsibility', 'complaints', 'denunciations', 'petitions', 'letters_handled', 'letters_solved', 'letters_solved_rate', 'citizen_reception', 'electronic_documents_rate', 'smart_city_plan', 'enterprises', 'household_businesses', 'revenue_a_year', 'industrial_park_projects', 'markets', 'market_stalls', 'trade_centres', 'lodging_places', 'starred_hotels', 'lodging_rooms', 'lodging_beds', 'trade_value', 'tourist_crossings', 'automatic_lanes', 'joint_station_lanes', 'magnetic_card_controls', 'port_quays', 'inland_landings', 'export_inspection_points', 'cold_stores', 'yard_area', 'inland_ports', 'pontoon_bridges', 'loudspeaker_clusters', 'mobile_base_stations', 'field_canal_length', 'named_road_projects', 'water_stations_planned', 'air_stations_planned', 'waste_plant_capacity', 'waste_incinerators', 'waste_collection_points', 'aquaculture_zones', 'aquaculture_zone_area', 'aquaculture_area', 'farm_zones', 'farm_zone_area', 'forest_plan_area', 'forestry_land_area', 'forest_cover_rate', 'poor_households', 'poverty_rate', 'health_stations', 'medical_centres', 'methadone_centres', 'schools', 'commune_culture_centres', 'communes_with_pitch', 'communes_with_sports_hall', 'ranked_relics')),
	CONSTRAINT "indicators_topic_allowed" CHECK ("indicators"."topic" in ('territory', 'security', 'defence', 'disaster', 'foreign_relations', 'administration', 'economy', 'border_trade', 'infrastructure', 'environment', 'society')),
	CONSTRAINT "indicators_area_allowed" CHECK ("indicators"."area" in ('unit', 'former_unit', 'former_city', 'province')),
	CONSTRAINT "indicators_area_allowed2" CHECK (("indicators"."area" = 'unit') = (unit_code is not null)),
	CONSTRAINT "indicators_value_allowed" CHECK ("indicators"."value" >= 0 and "indicators"."value" < 'infinity'::float8),
	CONSTRAINT "indicators_bound_allowed" CHECK ("indicators"."bound" in ('exact', 'over', 'about')),
	CONSTRAINT "indicators_text_vi_allowed" CHECK ("indicators"."text_vi" is not null or (value is not null and measure_unit_vi is not null)),
	CONSTRAINT "indicators_as_of_precision_allowed" CHECK ("indicators"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "indicators_confidence_allowed" CHECK ("indicators"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "indicators_accuracy_m_allowed" CHECK ("indicators"."accuracy_m" >= 0 and "indicators"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "indicators_geom_allowed" CHECK (st_isvalid("indicators"."geom"))
);
--> statement-breakpoint
ALTER TABLE "indicators" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "risk_zones_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"hazard" text NOT NULL,
	"scale" text NOT NULL,
	"level" integer NOT NULL,
	"scenario_vi" text NOT NULL,
	"scenario_en" text NOT NULL,
	"basis_vi" text NOT NULL,
	"basis_en" text NOT NULL,
	"event_id" text,
	"indicative" boolean NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(MultiPolygon, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "risk_zones_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "risk_zones" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"hazard" text NOT NULL,
	"scale" text NOT NULL,
	"level" integer NOT NULL,
	"scenario_vi" text NOT NULL,
	"scenario_en" text NOT NULL,
	"basis_vi" text NOT NULL,
	"basis_en" text NOT NULL,
	"event_id" text,
	"indicative" boolean NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(MultiPolygon, 4326),
	CONSTRAINT "risk_zones_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "risk_zones_id_form" CHECK ("risk_zones"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "risk_zones_ends_after_it_begins" CHECK ("risk_zones"."valid_to" > "risk_zones"."valid_from"),
	CONSTRAINT "risk_zones_as_of_precision_stated" CHECK (("risk_zones"."as_of" is null) = ("risk_zones"."as_of_precision" is null)),
	CONSTRAINT "risk_zones_accuracy_stated" CHECK (("risk_zones"."geom" is null) = ("risk_zones"."accuracy_m" is null)),
	CONSTRAINT "risk_zones_hazard_allowed" CHECK ("risk_zones"."hazard" in ('storm', 'tropical_depression', 'heavy_rain', 'flood', 'inundation', 'flash_flood', 'landslide', 'subsidence', 'heat', 'drought', 'saltwater_intrusion', 'drought_landslide', 'drought_subsidence', 'strong_wind_at_sea', 'fog', 'surge', 'whirlwind', 'lightning', 'hail', 'damaging_cold', 'frost', 'forest_fire', 'earthquake', 'tsunami')),
	CONSTRAINT "risk_zones_scale_allowed" CHECK ("risk_zones"."scale" in ('disaster_risk', 'forest_fire')),
	CONSTRAINT "risk_zones_scale_allowed2" CHECK ("risk_zones"."scale" <> 'forest_fire' or hazard = 'forest_fire'),
	CONSTRAINT "risk_zones_level_allowed" CHECK ("risk_zones"."level" between 1 and 5),
	CONSTRAINT "risk_zones_as_of_precision_allowed" CHECK ("risk_zones"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "risk_zones_confidence_allowed" CHECK ("risk_zones"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "risk_zones_accuracy_m_allowed" CHECK ("risk_zones"."accuracy_m" >= 0 and "risk_zones"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "risk_zones_geom_allowed" CHECK (st_isvalid("risk_zones"."geom"))
);
--> statement-breakpoint
ALTER TABLE "risk_zones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "safe_area_clusters_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"state" text NOT NULL,
	"member_units" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"member_former_units" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"member_forces_vi" text,
	"member_forces_en" text,
	"lead_vi" text,
	"lead_en" text,
	"standing_unit_vi" text,
	"standing_unit_en" text,
	"standing_year" integer,
	"founding_decision" text,
	"cadence" text NOT NULL,
	"last_meeting" date,
	"rating" text,
	"rating_scale" text,
	"rating_year" integer,
	"figures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(MultiPolygon, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "safe_area_clusters_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "safe_area_clusters" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"state" text NOT NULL,
	"member_units" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"member_former_units" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"member_forces_vi" text,
	"member_forces_en" text,
	"lead_vi" text,
	"lead_en" text,
	"standing_unit_vi" text,
	"standing_unit_en" text,
	"standing_year" integer,
	"founding_decision" text,
	"cadence" text NOT NULL,
	"last_meeting" date,
	"rating" text,
	"rating_scale" text,
	"rating_year" integer,
	"figures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(MultiPolygon, 4326),
	CONSTRAINT "safe_area_clusters_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "safe_area_clusters_id_form" CHECK ("safe_area_clusters"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "safe_area_clusters_ends_after_it_begins" CHECK ("safe_area_clusters"."valid_to" > "safe_area_clusters"."valid_from"),
	CONSTRAINT "safe_area_clusters_as_of_precision_stated" CHECK (("safe_area_clusters"."as_of" is null) = ("safe_area_clusters"."as_of_precision" is null)),
	CONSTRAINT "safe_area_clusters_accuracy_stated" CHECK (("safe_area_clusters"."geom" is null) = ("safe_area_clusters"."accuracy_m" is null)),
	CONSTRAINT "safe_area_clusters_state_allowed" CHECK ("safe_area_clusters"."state" in ('active', 'unknown', 'ended')),
	CONSTRAINT "safe_area_clusters_member_units_allowed" CHECK (jsonb_typeof("safe_area_clusters"."member_units") = 'array'),
	CONSTRAINT "safe_area_clusters_member_former_units_allowed" CHECK (jsonb_typeof("safe_area_clusters"."member_former_units") = 'array'),
	CONSTRAINT "safe_area_clusters_standing_year_allowed" CHECK ("safe_area_clusters"."standing_year" between 1975 and 2100),
	CONSTRAINT "safe_area_clusters_cadence_allowed" CHECK ("safe_area_clusters"."cadence" in ('monthly', 'quarterly', 'half_yearly', 'yearly', 'other', 'unknown')),
	CONSTRAINT "safe_area_clusters_rating_year_allowed" CHECK ("safe_area_clusters"."rating_year" between 1975 and 2100),
	CONSTRAINT "safe_area_clusters_figures_allowed" CHECK (jsonb_typeof("safe_area_clusters"."figures") = 'array'),
	CONSTRAINT "safe_area_clusters_as_of_precision_allowed" CHECK ("safe_area_clusters"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "safe_area_clusters_confidence_allowed" CHECK ("safe_area_clusters"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "safe_area_clusters_accuracy_m_allowed" CHECK ("safe_area_clusters"."accuracy_m" >= 0 and "safe_area_clusters"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "safe_area_clusters_geom_allowed" CHECK (st_isvalid("safe_area_clusters"."geom"))
);
--> statement-breakpoint
ALTER TABLE "safe_area_clusters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "twinned_communities_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"drawn" text NOT NULL,
	"position_confidence" text,
	"home_vi" text NOT NULL,
	"home_en" text NOT NULL,
	"home_accuracy_m" double precision,
	"away_vi" text NOT NULL,
	"away_en" text NOT NULL,
	"away_zh" text,
	"away_accuracy_m" double precision,
	"twinned_on" date,
	"figures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(MultiLineString, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "twinned_communities_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "twinned_communities" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"drawn" text NOT NULL,
	"position_confidence" text,
	"home_vi" text NOT NULL,
	"home_en" text NOT NULL,
	"home_accuracy_m" double precision,
	"away_vi" text NOT NULL,
	"away_en" text NOT NULL,
	"away_zh" text,
	"away_accuracy_m" double precision,
	"twinned_on" date,
	"figures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(MultiLineString, 4326),
	CONSTRAINT "twinned_communities_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "twinned_communities_id_form" CHECK ("twinned_communities"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "twinned_communities_ends_after_it_begins" CHECK ("twinned_communities"."valid_to" > "twinned_communities"."valid_from"),
	CONSTRAINT "twinned_communities_as_of_precision_stated" CHECK (("twinned_communities"."as_of" is null) = ("twinned_communities"."as_of_precision" is null)),
	CONSTRAINT "twinned_communities_accuracy_stated" CHECK (("twinned_communities"."geom" is null) = ("twinned_communities"."accuracy_m" is null)),
	CONSTRAINT "twinned_communities_drawn_allowed" CHECK ("twinned_communities"."drawn" in ('schematic', 'traced', 'not_drawn')),
	CONSTRAINT "twinned_communities_position_confidence_allowed" CHECK ("twinned_communities"."position_confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "twinned_communities_home_accuracy_m_allowed" CHECK ("twinned_communities"."home_accuracy_m" >= 0 and "twinned_communities"."home_accuracy_m" < 'infinity'::float8),
	CONSTRAINT "twinned_communities_away_accuracy_m_allowed" CHECK ("twinned_communities"."away_accuracy_m" >= 0 and "twinned_communities"."away_accuracy_m" < 'infinity'::float8),
	CONSTRAINT "twinned_communities_figures_allowed" CHECK (jsonb_typeof("twinned_communities"."figures") = 'array'),
	CONSTRAINT "twinned_communities_as_of_precision_allowed" CHECK ("twinned_communities"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "twinned_communities_confidence_allowed" CHECK ("twinned_communities"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "twinned_communities_accuracy_m_allowed" CHECK ("twinned_communities"."accuracy_m" >= 0 and "twinned_communities"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "twinned_communities_geom_allowed" CHECK (st_isvalid("twinned_communities"."geom"))
);
--> statement-breakpoint
ALTER TABLE "twinned_communities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "unit_lineage_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"from_code" text NOT NULL,
	"from_id" text NOT NULL,
	"to_code" text NOT NULL,
	"to_id" text NOT NULL,
	"share" double precision NOT NULL,
	"basis" text NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Geometry, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "unit_lineage_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "unit_lineage" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"from_code" text NOT NULL,
	"from_id" text NOT NULL,
	"to_code" text NOT NULL,
	"to_id" text NOT NULL,
	"share" double precision NOT NULL,
	"basis" text NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Geometry, 4326),
	CONSTRAINT "unit_lineage_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "unit_lineage_id_form" CHECK ("unit_lineage"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "unit_lineage_ends_after_it_begins" CHECK ("unit_lineage"."valid_to" > "unit_lineage"."valid_from"),
	CONSTRAINT "unit_lineage_as_of_precision_stated" CHECK (("unit_lineage"."as_of" is null) = ("unit_lineage"."as_of_precision" is null)),
	CONSTRAINT "unit_lineage_has_no_place" CHECK ("unit_lineage"."geom" is null),
	CONSTRAINT "unit_lineage_from_code_allowed" CHECK ("unit_lineage"."from_code" ~ '^[0-9]{5}$'),
	CONSTRAINT "unit_lineage_to_code_allowed" CHECK ("unit_lineage"."to_code" ~ '^[0-9]{5}$'),
	CONSTRAINT "unit_lineage_share_allowed" CHECK ("unit_lineage"."share" > 0 and "unit_lineage"."share" <= 1),
	CONSTRAINT "unit_lineage_basis_allowed" CHECK ("unit_lineage"."basis" in ('whole', 'area', 'population', 'estimated')),
	CONSTRAINT "unit_lineage_as_of_precision_allowed" CHECK ("unit_lineage"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "unit_lineage_confidence_allowed" CHECK ("unit_lineage"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "unit_lineage_accuracy_m_allowed" CHECK ("unit_lineage"."accuracy_m" >= 0 and "unit_lineage"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "unit_lineage_geom_allowed" CHECK (st_isvalid("unit_lineage"."geom"))
);
--> statement-breakpoint
ALTER TABLE "unit_lineage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "units_history" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"province_code" text NOT NULL,
	"area_official_km2" double precision,
	"population" integer,
	"populations" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"formed_from_vi" text,
	"formed_from_en" text,
	"seat_vi" text,
	"seat_en" text,
	"decree" text,
	"border_kind" text NOT NULL,
	"former_city" boolean NOT NULL,
	"outline" text NOT NULL,
	"geometry_source" text,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Geometry, 4326),
	"known_until" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "units_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "units" (
	"id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_code" text,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"province_code" text NOT NULL,
	"area_official_km2" double precision,
	"population" integer,
	"populations" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"formed_from_vi" text,
	"formed_from_en" text,
	"seat_vi" text,
	"seat_en" text,
	"decree" text,
	"border_kind" text NOT NULL,
	"former_city" boolean NOT NULL,
	"outline" text NOT NULL,
	"geometry_source" text,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" timestamp with time zone,
	"as_of_precision" text,
	"confidence" text NOT NULL,
	"note_vi" text,
	"note_en" text,
	"valid_from" timestamp with time zone,
	"valid_to" timestamp with time zone,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL,
	"known_at" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	"accuracy_m" double precision,
	"geom" geometry(Geometry, 4326),
	CONSTRAINT "units_lane_id_pk" PRIMARY KEY("lane","id"),
	CONSTRAINT "units_id_form" CHECK ("units"."id" ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'),
	CONSTRAINT "units_ends_after_it_begins" CHECK ("units"."valid_to" > "units"."valid_from"),
	CONSTRAINT "units_as_of_precision_stated" CHECK (("units"."as_of" is null) = ("units"."as_of_precision" is null)),
	CONSTRAINT "units_accuracy_stated" CHECK (("units"."geom" is null) = ("units"."accuracy_m" is null)),
	CONSTRAINT "units_code_allowed" CHECK ("units"."code" ~ '^[0-9]{5}$'),
	CONSTRAINT "units_kind_allowed" CHECK ("units"."kind" in ('phuong', 'xa', 'dac_khu')),
	CONSTRAINT "units_province_code_allowed" CHECK ("units"."province_code" ~ '^[0-9]{2}$'),
	CONSTRAINT "units_area_official_km2_allowed" CHECK ("units"."area_official_km2" >= 0 and "units"."area_official_km2" < 'infinity'::float8),
	CONSTRAINT "units_population_allowed" CHECK ("units"."population" between 0 and 100000000),
	CONSTRAINT "units_populations_allowed" CHECK (jsonb_typeof("units"."populations") = 'array'),
	CONSTRAINT "units_border_kind_allowed" CHECK ("units"."border_kind" in ('land', 'sea', 'none', 'unknown')),
	CONSTRAINT "units_outline_allowed" CHECK ("units"."outline" in ('official', 'generalised', 'none')),
	CONSTRAINT "units_outline_allowed2" CHECK (case when "units"."outline" = 'none'
      then geom is null or st_geometrytype(geom) = 'ST_Point'
      else geom is not null and st_geometrytype(geom) = 'ST_MultiPolygon' end),
	CONSTRAINT "units_as_of_precision_allowed" CHECK ("units"."as_of_precision" in ('year', 'month', 'day', 'minute')),
	CONSTRAINT "units_confidence_allowed" CHECK ("units"."confidence" in ('sure', 'likely', 'unverified')),
	CONSTRAINT "units_accuracy_m_allowed" CHECK ("units"."accuracy_m" >= 0 and "units"."accuracy_m" < 'infinity'::float8),
	CONSTRAINT "units_geom_allowed" CHECK (st_isvalid("units"."geom"))
);
--> statement-breakpoint
ALTER TABLE "units" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "changes" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "changes_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"collection" text NOT NULL,
	"feature_id" text NOT NULL,
	"operation" text NOT NULL,
	"lane" text DEFAULT 'live' NOT NULL,
	"marking" text DEFAULT 'cong_khai' NOT NULL,
	"owning_unit" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lanes" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title_vi" text NOT NULL,
	"title_en" text NOT NULL,
	"began_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "lanes_kind_known" CHECK ("lanes"."kind" in ('live', 'exercise')),
	CONSTRAINT "lanes_one_live" CHECK (("lanes"."kind" = 'live') = ("lanes"."id" = 'live'))
);
--> statement-breakpoint
CREATE TABLE "markings" (
	"code" text PRIMARY KEY NOT NULL,
	"rank" smallint NOT NULL,
	"title_vi" text NOT NULL,
	"title_en" text NOT NULL,
	"open" boolean DEFAULT false NOT NULL,
	CONSTRAINT "markings_rank_unique" UNIQUE("rank")
);
--> statement-breakpoint
CREATE TABLE "seed_files" (
	"path" text NOT NULL,
	"sha256" text NOT NULL,
	"loaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "seed_files_path_loaded_at_pk" PRIMARY KEY("path","loaded_at")
);
--> statement-breakpoint
CREATE INDEX "border_crossings_history_geom_known" ON "border_crossings_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "border_crossings_history_id" ON "border_crossings_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "border_crossings_geom" ON "border_crossings" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "border_crossings_unit_code" ON "border_crossings" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "border_line_history_geom_known" ON "border_line_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "border_line_history_id" ON "border_line_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "border_line_geom" ON "border_line" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "border_line_unit_code" ON "border_line" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "border_markers_history_geom_known" ON "border_markers_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "border_markers_history_id" ON "border_markers_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "border_markers_geom" ON "border_markers" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "border_markers_unit_code" ON "border_markers" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "crossing_statuses_history_geom_known" ON "crossing_statuses_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "crossing_statuses_history_id" ON "crossing_statuses_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "crossing_statuses_geom" ON "crossing_statuses" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "crossing_statuses_unit_code" ON "crossing_statuses" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "facilities_history_geom_known" ON "facilities_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "facilities_history_id" ON "facilities_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "facilities_geom" ON "facilities" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "facilities_unit_code" ON "facilities" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "former_units_history_geom_known" ON "former_units_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "former_units_history_id" ON "former_units_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "former_units_geom" ON "former_units" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "former_units_unit_code" ON "former_units" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "gauges_history_geom_known" ON "gauges_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "gauges_history_id" ON "gauges_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "gauges_geom" ON "gauges" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "gauges_unit_code" ON "gauges" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "hazard_events_history_geom_known" ON "hazard_events_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "hazard_events_history_id" ON "hazard_events_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "hazard_events_geom" ON "hazard_events" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "hazard_events_unit_code" ON "hazard_events" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "indicators_history_geom_known" ON "indicators_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "indicators_history_id" ON "indicators_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "indicators_geom" ON "indicators" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "indicators_unit_code" ON "indicators" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "risk_zones_history_geom_known" ON "risk_zones_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "risk_zones_history_id" ON "risk_zones_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "risk_zones_geom" ON "risk_zones" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "risk_zones_unit_code" ON "risk_zones" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "safe_area_clusters_history_geom_known" ON "safe_area_clusters_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "safe_area_clusters_history_id" ON "safe_area_clusters_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "safe_area_clusters_geom" ON "safe_area_clusters" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "safe_area_clusters_unit_code" ON "safe_area_clusters" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "twinned_communities_history_geom_known" ON "twinned_communities_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "twinned_communities_history_id" ON "twinned_communities_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "twinned_communities_geom" ON "twinned_communities" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "twinned_communities_unit_code" ON "twinned_communities" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "unit_lineage_history_geom_known" ON "unit_lineage_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "unit_lineage_history_id" ON "unit_lineage_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "unit_lineage_geom" ON "unit_lineage" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "unit_lineage_unit_code" ON "unit_lineage" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "units_history_geom_known" ON "units_history" USING gist ("geom","known_at","known_until");--> statement-breakpoint
CREATE INDEX "units_history_id" ON "units_history" USING btree ("id","known_until");--> statement-breakpoint
CREATE INDEX "units_geom" ON "units" USING gist ("geom");--> statement-breakpoint
CREATE INDEX "units_unit_code" ON "units" USING btree ("unit_code");--> statement-breakpoint
CREATE INDEX "changes_collection_seq" ON "changes" USING btree ("collection","seq" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "border_crossings_history_seen_by" ON "border_crossings_history" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("border_crossings_history"."lane" = (select current_setting('app.lane', true)) and (
    "border_crossings_history"."marking" in (select code from markings where open)
    or ("border_crossings_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_crossings_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("border_crossings_history"."lane" = (select current_setting('app.lane', true)) and (
    "border_crossings_history"."marking" in (select code from markings where open)
    or ("border_crossings_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_crossings_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "border_crossings_seen_by" ON "border_crossings" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("border_crossings"."lane" = (select current_setting('app.lane', true)) and (
    "border_crossings"."marking" in (select code from markings where open)
    or ("border_crossings"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_crossings"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("border_crossings"."lane" = (select current_setting('app.lane', true)) and (
    "border_crossings"."marking" in (select code from markings where open)
    or ("border_crossings"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_crossings"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "border_line_history_seen_by" ON "border_line_history" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("border_line_history"."lane" = (select current_setting('app.lane', true)) and (
    "border_line_history"."marking" in (select code from markings where open)
    or ("border_line_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_line_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("border_line_history"."lane" = (select current_setting('app.lane', true)) and (
    "border_line_history"."marking" in (select code from markings where open)
    or ("border_line_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_line_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "border_line_seen_by" ON "border_line" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("border_line"."lane" = (select current_setting('app.lane', true)) and (
    "border_line"."marking" in (select code from markings where open)
    or ("border_line"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_line"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("border_line"."lane" = (select current_setting('app.lane', true)) and (
    "border_line"."marking" in (select code from markings where open)
    or ("border_line"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_line"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "border_markers_history_seen_by" ON "border_markers_history" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("border_markers_history"."lane" = (select current_setting('app.lane', true)) and (
    "border_markers_history"."marking" in (select code from markings where open)
    or ("border_markers_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_markers_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("border_markers_history"."lane" = (select current_setting('app.lane', true)) and (
    "border_markers_history"."marking" in (select code from markings where open)
    or ("border_markers_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_markers_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "border_markers_seen_by" ON "border_markers" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("border_markers"."lane" = (select current_setting('app.lane', true)) and (
    "border_markers"."marking" in (select code from markings where open)
    or ("border_markers"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_markers"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("border_markers"."lane" = (select current_setting('app.lane', true)) and (
    "border_markers"."marking" in (select code from markings where open)
    or ("border_markers"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "border_markers"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "crossing_statuses_history_seen_by" ON "crossing_statuses_history" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("crossing_statuses_history"."lane" = (select current_setting('app.lane', true)) and (
    "crossing_statuses_history"."marking" in (select code from markings where open)
    or ("crossing_statuses_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "crossing_statuses_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("crossing_statuses_history"."lane" = (select current_setting('app.lane', true)) and (
    "crossing_statuses_history"."marking" in (select code from markings where open)
    or ("crossing_statuses_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "crossing_statuses_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "crossing_statuses_seen_by" ON "crossing_statuses" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("crossing_statuses"."lane" = (select current_setting('app.lane', true)) and (
    "crossing_statuses"."marking" in (select code from markings where open)
    or ("crossing_statuses"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "crossing_statuses"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("crossing_statuses"."lane" = (select current_setting('app.lane', true)) and (
    "crossing_statuses"."marking" in (select code from markings where open)
    or ("crossing_statuses"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "crossing_statuses"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "facilities_history_seen_by" ON "facilities_history" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("facilities_history"."lane" = (select current_setting('app.lane', true)) and (
    "facilities_history"."marking" in (select code from markings where open)
    or ("facilities_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "facilities_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("facilities_history"."lane" = (select current_setting('app.lane', true)) and (
    "facilities_history"."marking" in (select code from markings where open)
    or ("facilities_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "facilities_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "facilities_seen_by" ON "facilities" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("facilities"."lane" = (select current_setting('app.lane', true)) and (
    "facilities"."marking" in (select code from markings where open)
    or ("facilities"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "facilities"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("facilities"."lane" = (select current_setting('app.lane', true)) and (
    "facilities"."marking" in (select code from markings where open)
    or ("facilities"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "facilities"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "former_units_history_seen_by" ON "former_units_history" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("former_units_history"."lane" = (select current_setting('app.lane', true)) and (
    "former_units_history"."marking" in (select code from markings where open)
    or ("former_units_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "former_units_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("former_units_history"."lane" = (select current_setting('app.lane', true)) and (
    "former_units_history"."marking" in (select code from markings where open)
    or ("former_units_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "former_units_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "former_units_seen_by" ON "former_units" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("former_units"."lane" = (select current_setting('app.lane', true)) and (
    "former_units"."marking" in (select code from markings where open)
    or ("former_units"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "former_units"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("former_units"."lane" = (select current_setting('app.lane', true)) and (
    "former_units"."marking" in (select code from markings where open)
    or ("former_units"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "former_units"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "gauges_history_seen_by" ON "gauges_history" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("gauges_history"."lane" = (select current_setting('app.lane', true)) and (
    "gauges_history"."marking" in (select code from markings where open)
    or ("gauges_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "gauges_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("gauges_history"."lane" = (select current_setting('app.lane', true)) and (
    "gauges_history"."marking" in (select code from markings where open)
    or ("gauges_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "gauges_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "gauges_seen_by" ON "gauges" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("gauges"."lane" = (select current_setting('app.lane', true)) and (
    "gauges"."marking" in (select code from markings where open)
    or ("gauges"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "gauges"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("gauges"."lane" = (select current_setting('app.lane', true)) and (
    "gauges"."marking" in (select code from markings where open)
    or ("gauges"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "gauges"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "hazard_events_history_seen_by" ON "hazard_events_history" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("hazard_events_history"."lane" = (select current_setting('app.lane', true)) and (
    "hazard_events_history"."marking" in (select code from markings where open)
    or ("hazard_events_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "hazard_events_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("hazard_events_history"."lane" = (select current_setting('app.lane', true)) and (
    "hazard_events_history"."marking" in (select code from markings where open)
    or ("hazard_events_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "hazard_events_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "hazard_events_seen_by" ON "hazard_events" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("hazard_events"."lane" = (select current_setting('app.lane', true)) and (
    "hazard_events"."marking" in (select code from markings where open)
    or ("hazard_events"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "hazard_events"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("hazard_events"."lane" = (select current_setting('app.lane', true)) and (
    "hazard_events"."marking" in (select code from markings where open)
    or ("hazard_events"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "hazard_events"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "indicators_history_seen_by" ON "indicators_history" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("indicators_history"."lane" = (select current_setting('app.lane', true)) and (
    "indicators_history"."marking" in (select code from markings where open)
    or ("indicators_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "indicators_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("indicators_history"."lane" = (select current_setting('app.lane', true)) and (
    "indicators_history"."marking" in (select code from markings where open)
    or ("indicators_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "indicators_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "indicators_seen_by" ON "indicators" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("indicators"."lane" = (select current_setting('app.lane', true)) and (
    "indicators"."marking" in (select code from markings where open)
    or ("indicators"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "indicators"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("indicators"."lane" = (select current_setting('app.lane', true)) and (
    "indicators"."marking" in (select code from markings where open)
    or ("indicators"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "indicators"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "risk_zones_history_seen_by" ON "risk_zones_history" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("risk_zones_history"."lane" = (select current_setting('app.lane', true)) and (
    "risk_zones_history"."marking" in (select code from markings where open)
    or ("risk_zones_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "risk_zones_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("risk_zones_history"."lane" = (select current_setting('app.lane', true)) and (
    "risk_zones_history"."marking" in (select code from markings where open)
    or ("risk_zones_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "risk_zones_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "risk_zones_seen_by" ON "risk_zones" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("risk_zones"."lane" = (select current_setting('app.lane', true)) and (
    "risk_zones"."marking" in (select code from markings where open)
    or ("risk_zones"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "risk_zones"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("risk_zones"."lane" = (select current_setting('app.lane', true)) and (
    "risk_zones"."marking" in (select code from markings where open)
    or ("risk_zones"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "risk_zones"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "safe_area_clusters_history_seen_by" ON "safe_area_clusters_history" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("safe_area_clusters_history"."lane" = (select current_setting('app.lane', true)) and (
    "safe_area_clusters_history"."marking" in (select code from markings where open)
    or ("safe_area_clusters_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "safe_area_clusters_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("safe_area_clusters_history"."lane" = (select current_setting('app.lane', true)) and (
    "safe_area_clusters_history"."marking" in (select code from markings where open)
    or ("safe_area_clusters_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "safe_area_clusters_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "safe_area_clusters_seen_by" ON "safe_area_clusters" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("safe_area_clusters"."lane" = (select current_setting('app.lane', true)) and (
    "safe_area_clusters"."marking" in (select code from markings where open)
    or ("safe_area_clusters"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "safe_area_clusters"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("safe_area_clusters"."lane" = (select current_setting('app.lane', true)) and (
    "safe_area_clusters"."marking" in (select code from markings where open)
    or ("safe_area_clusters"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "safe_area_clusters"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "twinned_communities_history_seen_by" ON "twinned_communities_history" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("twinned_communities_history"."lane" = (select current_setting('app.lane', true)) and (
    "twinned_communities_history"."marking" in (select code from markings where open)
    or ("twinned_communities_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "twinned_communities_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("twinned_communities_history"."lane" = (select current_setting('app.lane', true)) and (
    "twinned_communities_history"."marking" in (select code from markings where open)
    or ("twinned_communities_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "twinned_communities_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "twinned_communities_seen_by" ON "twinned_communities" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("twinned_communities"."lane" = (select current_setting('app.lane', true)) and (
    "twinned_communities"."marking" in (select code from markings where open)
    or ("twinned_communities"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "twinned_communities"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("twinned_communities"."lane" = (select current_setting('app.lane', true)) and (
    "twinned_communities"."marking" in (select code from markings where open)
    or ("twinned_communities"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "twinned_communities"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "unit_lineage_history_seen_by" ON "unit_lineage_history" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("unit_lineage_history"."lane" = (select current_setting('app.lane', true)) and (
    "unit_lineage_history"."marking" in (select code from markings where open)
    or ("unit_lineage_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "unit_lineage_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("unit_lineage_history"."lane" = (select current_setting('app.lane', true)) and (
    "unit_lineage_history"."marking" in (select code from markings where open)
    or ("unit_lineage_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "unit_lineage_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "unit_lineage_seen_by" ON "unit_lineage" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("unit_lineage"."lane" = (select current_setting('app.lane', true)) and (
    "unit_lineage"."marking" in (select code from markings where open)
    or ("unit_lineage"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "unit_lineage"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("unit_lineage"."lane" = (select current_setting('app.lane', true)) and (
    "unit_lineage"."marking" in (select code from markings where open)
    or ("unit_lineage"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "unit_lineage"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "units_history_seen_by" ON "units_history" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("units_history"."lane" = (select current_setting('app.lane', true)) and (
    "units_history"."marking" in (select code from markings where open)
    or ("units_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "units_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("units_history"."lane" = (select current_setting('app.lane', true)) and (
    "units_history"."marking" in (select code from markings where open)
    or ("units_history"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "units_history"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "units_seen_by" ON "units" AS PERMISSIVE FOR ALL TO "dia_ban_app" USING ("units"."lane" = (select current_setting('app.lane', true)) and (
    "units"."marking" in (select code from markings where open)
    or ("units"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "units"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ','))))))) WITH CHECK ("units"."lane" = (select current_setting('app.lane', true)) and (
    "units"."marking" in (select code from markings where open)
    or ("units"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "units"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));--> statement-breakpoint
CREATE POLICY "changes_seen_by" ON "changes" AS PERMISSIVE FOR SELECT TO "dia_ban_app" USING ("changes"."lane" = (select current_setting('app.lane', true)) and (
    "changes"."marking" in (select code from markings where open)
    or ("changes"."marking" in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or "changes"."owning_unit" in (select unnest(string_to_array(current_setting('app.units', true), ',')))))));