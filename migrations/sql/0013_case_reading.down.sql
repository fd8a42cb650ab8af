drop function app.begin_reading(text, uuid, uuid);
