CREATE TRIGGER documents_never_changed BEFORE UPDATE OR DELETE ON documents FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER documents_never_emptied BEFORE TRUNCATE ON documents FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_versions_never_changed BEFORE UPDATE OR DELETE ON document_versions FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_versions_never_emptied BEFORE TRUNCATE ON document_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_recipients_never_changed BEFORE UPDATE OR DELETE ON document_recipients FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_recipients_never_emptied BEFORE TRUNCATE ON document_recipients FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_citations_never_changed BEFORE UPDATE OR DELETE ON document_citations FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_citations_never_emptied BEFORE TRUNCATE ON document_citations FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_papers_never_changed BEFORE UPDATE OR DELETE ON document_papers FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_papers_never_emptied BEFORE TRUNCATE ON document_papers FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_files_never_changed BEFORE UPDATE OR DELETE ON document_files FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_files_never_emptied BEFORE TRUNCATE ON document_files FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_arrivals_never_changed BEFORE UPDATE OR DELETE ON document_arrivals FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_arrivals_never_emptied BEFORE TRUNCATE ON document_arrivals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_recalls_never_changed BEFORE UPDATE OR DELETE ON document_recalls FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_recalls_never_emptied BEFORE TRUNCATE ON document_recalls FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_redraft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM document_papers WHERE document = NEW.document) THEN
    RAISE EXCEPTION 'an issued document is never drafted anew';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER document_versions_closed_by_issue BEFORE INSERT ON document_versions FOR EACH ROW EXECUTE FUNCTION refuse_redraft();
CREATE TRIGGER document_recipients_closed_by_issue BEFORE INSERT ON document_recipients FOR EACH ROW EXECUTE FUNCTION refuse_redraft();
CREATE TRIGGER document_citations_closed_by_issue BEFORE INSERT ON document_citations FOR EACH ROW EXECUTE FUNCTION refuse_redraft();
