"""What programs read of the whole site: a feed of checked pages, ``llms.txt``, cards for links shared elsewhere."""
