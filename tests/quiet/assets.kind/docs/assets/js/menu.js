let open = false;
