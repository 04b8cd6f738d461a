// A course that is in progress counts as done, so a cycle is not noticed.
class Solution {
    vector<vector<int>> required;
    vector<bool> visited;
    vector<int> order;

    void visit(int course) {
        if (visited[course]) return;
        visited[course] = true;
        for (int other : required[course]) visit(other);
        order.push_back(course);
    }

public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        required.resize(numCourses);
        visited.resize(numCourses);
        for (auto& pair : prerequisites) required[pair[0]].push_back(pair[1]);
        for (int course = 0; course < numCourses; course++) visit(course);
        return order;
    }
};
