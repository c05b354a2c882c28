"""``nnstudio bench``: how fast this machine trains, beside other libraries. Works without Qt."""
