-- What an item is called and what it names, so that the pages of both lead to each other.
create index item_version_document on item_version
    (translate(document_number, '[]［］()（） 　', '〔〕〔〕〔〕〔〕')) where document_number <> '';
create index item_version_title on item_version (md5(title));
create index item_version_elements on item_version using gin (element_values) where cardinality(element_values) > 0;
