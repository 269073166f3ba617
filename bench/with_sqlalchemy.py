# SPDX-License-Identifier: BSL-1.0
"""The work with SQLAlchemy's Core: with_sqlalchemy.py <file> <workload> <n> <runs>.

Prints for each run its checksum, 0 and nanoseconds, as the C++ programs do.
"""

import sys
import time

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert as upsert

metadata = sa.MetaData()
category = sa.Table(
    "category",
    metadata,
    sa.Column("category_id", sa.Integer, primary_key=True),
    sa.Column("title", sa.String, nullable=False),
)


def table_of_items(name):
    return sa.Table(
        name,
        metadata,
        sa.Column("item_id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("price", sa.Float, nullable=False),
        sa.Column("quantity", sa.Integer, nullable=False),
        sa.Column("category_id", sa.Integer, nullable=False),
        sa.Column("note", sa.String),
    )


item = table_of_items("item")
sink = table_of_items("sink")


class Checksum:
    def __init__(self):
        self.value = 0

    def add(self, value):
        if value is None:
            return
        if isinstance(value, str):
            data = value.encode()
            self.add(len(data))
            if data:
                self.add(data[-1])
            return
        if isinstance(value, float):
            value = int(value * 100)
        self.value = (self.value * 31 + value) % 2**64

    def add_all(self, row):
        for value in row:
            self.add(value)


def key_of(i):
    return i * 7919 % 200_000 + 1


def item_of(n):
    return {
        "item_id": n + 1,
        "name": f"an item with the number {n * 7919 % 100_003}",
        "price": n % 1000 / 8,
        "quantity": n % 77,
        "category_id": n % 4000 + 1,
        "note": f"noted for the {n}th time" if n % 3 == 0 else None,
    }


def point_select(db, n):
    total = Checksum()
    for i in range(n):
        total.add_all(db.execute(sa.select(item).where(item.c.item_id == key_of(i))).one())
    return total.value


def scan(db, n):
    total = Checksum()
    for row in db.execute(sa.select(item).limit(n)).all():
        total.add_all(row)
    return total.value


def stream(db, n):
    total = Checksum()
    for row in db.execute(sa.select(item).limit(n)):
        total.add_all(row)
    return total.value


def join(db, n):
    total = Checksum()
    for i in range(n):
        query = (
            sa.select(item.c.name, category.c.title)
            .join(category, item.c.category_id == category.c.category_id)
            .where(item.c.category_id == key_of(i) % 4000 + 1, item.c.price >= 0.0)
        )
        for row in db.execute(query):
            total.add_all(row)
    return total.value


def aggregate(db, n):
    total = Checksum()
    for _ in range(n):
        query = (
            sa.select(
                item.c.category_id, sa.func.count(), sa.func.sum(item.c.quantity), sa.func.avg(item.c.price)
            )
            .where(item.c.category_id <= 400)
            .group_by(item.c.category_id)
        )
        for row in db.execute(query):
            total.add_all(row)
    return total.value


def bulk_insert(db, n):
    db.execute(sink.insert(), rows)
    return n


def single_inserts(db, n):
    return sum(db.execute(sink.insert().values(item_of(i))).rowcount for i in range(n))


def update(db, n):
    return sum(
        db.execute(item.update().values(price=float(i)).where(item.c.item_id == key_of(i))).rowcount
        for i in range(n)
    )


def upsert_items(db, n):
    changed = 0
    for i in range(n):
        query = upsert(sink).values(
            item_id=i % 1000 + 1, name="another name of this item", price=1.5, quantity=1, category_id=1
        )
        query = query.on_conflict_do_update(
            index_elements=[sink.c.item_id], set_={"quantity": sink.c.quantity + query.excluded.quantity}
        )
        changed += db.execute(query).rowcount
    return changed


work = {
    "point_select": point_select,
    "scan": scan,
    "stream": stream,
    "join": join,
    "aggregate": aggregate,
    "bulk_insert": bulk_insert,
    "single_inserts": single_inserts,
    "update": update,
    "upsert": upsert_items,
}

path, name, count, runs = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
engine = sa.create_engine(f"sqlite:///{path}", future=True)


def prepare(db, n):
    global rows
    rows = [item_of(i) for i in range(n)] if name == "bulk_insert" else []
    if name == "upsert":
        db.execute(sink.insert(), [item_of(i) for i in range(1000)])


with engine.connect() as connection:
    prepare(connection, min(count, 100))
    work[name](connection, min(count, 100))
    connection.rollback()
    for _ in range(runs):
        prepare(connection, count)
        start = time.perf_counter_ns()
        result = work[name](connection, count)
        print(result, 0, time.perf_counter_ns() - start, flush=True)
        connection.rollback()
