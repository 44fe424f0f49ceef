"""What chat.py shows: the document's two programs, and two people who type at them."""
