class Solution {
    unordered_map<int, vector<int>> required;
    unordered_set<int> active, done;
    vector<int> order;

    bool visit(int course) {
        if (done.count(course)) return true;
        if (active.count(course)) return false;
        active.insert(course);
        for (int other : required[course])
            if (!visit(other)) return false;
        active.erase(course);
        done.insert(course);
        order.push_back(course);
        return true;
    }

public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        for (auto pair : prerequisites) required[pair[0]].push_back(pair[1]);
        for (int course = 0; course < numCourses; course++)
            if (!visit(course)) return vector<int>();
        return order;
    }
};
