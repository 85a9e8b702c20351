CREATE TRIGGER course_revisions_published BEFORE UPDATE OR DELETE ON course_revisions
FOR EACH ROW WHEN (OLD.state = 'published') EXECUTE FUNCTION refuse_change();
