// All entries from the least to the most recently used.
class LRUCache {
    size_t capacity;
    vector<pair<int, int>> entries;

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto entry = find_if(entries.begin(), entries.end(), [&](auto& e) { return e.first == key; });
        if (entry == entries.end()) return -1;
        rotate(entry, entry + 1, entries.end());
        return entries.back().second;
    }

    void put(int key, int value) {
        erase_if(entries, [&](auto& e) { return e.first == key; });
        if (entries.size() == capacity) entries.erase(entries.begin());
        entries.emplace_back(key, value);
    }
};
