CREATE TABLE "stale_notices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "stale_notices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"tags" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
