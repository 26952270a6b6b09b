GIF8 = 1;
